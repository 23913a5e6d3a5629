using System.Globalization;

namespace OpenMed.Text;

/// <summary>The embedded tables: lines of hexadecimal numbers, separated by spaces.</summary>
internal static class UnicodeData
{
    /// <summary>Reads a table.</summary>
    /// <param name="name">Its file in this folder.</param>
    /// <returns>The numbers of each line.</returns>
    public static IEnumerable<int[]> ReadLines(string name)
    {
        using Stream stream = typeof(UnicodeData).Assembly.GetManifestResourceStream($"OpenMed.Text.{name}")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            yield return [.. line.Split(' ').Select(code => int.Parse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture))];
    }
}
