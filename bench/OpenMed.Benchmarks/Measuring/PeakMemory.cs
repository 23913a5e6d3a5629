using System.Globalization;

namespace OpenMed.Benchmarks.Measuring;

/// <summary>The most memory that a process has held, as Linux counts it.</summary>
internal static class PeakMemory
{
    private const string Field = "VmHWM:";

    /// <summary>Reads it.</summary>
    /// <param name="processId">The process.</param>
    /// <returns>Resident bytes; null when the process has ended or the system is not Linux.</returns>
    public static long? Of(int processId)
    {
        try
        {
            string? line = File.ReadLines($"/proc/{processId.ToString(CultureInfo.InvariantCulture)}/status")
                .FirstOrDefault(entry => entry.StartsWith(Field, StringComparison.Ordinal));
            return line is null
                ? null
                : 1024 * long.Parse(line.AsSpan(Field.Length).Trim("kB \t"), NumberStyles.None, CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return null;
        }
    }
}
