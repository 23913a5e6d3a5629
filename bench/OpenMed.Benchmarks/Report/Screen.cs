using System.Diagnostics.CodeAnalysis;

namespace OpenMed.Benchmarks.Report;

/// <summary>Standard output: the one type that writes to it.</summary>
[SuppressMessage(
    "ApiDesign", "RS0030:Do not use banned APIs", Justification = "A benchmark's table is for the console; all of it goes through here.")]
internal static class Screen
{
    /// <summary>Writes a line.</summary>
    /// <param name="line">The line.</param>
    public static void Write(string line) => Console.Out.WriteLine(line);
}
