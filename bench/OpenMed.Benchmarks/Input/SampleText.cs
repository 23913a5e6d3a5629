using System.Text;

namespace OpenMed.Benchmarks.Input;

/// <summary>The text that is measured with.</summary>
/// <param name="Lines">Its lines that are not empty; each is a text of its own.</param>
internal sealed record SampleText(IReadOnlyList<string> Lines)
{
    private const int StandardChars = 1_000_000;

    /// <summary>The bytes of all lines in UTF-8, line ends not counted.</summary>
    public long ByteCount { get; } = Lines.Sum(line => (long)Encoding.UTF8.GetByteCount(line));

    /// <summary>Reads a file, or makes the standard text of a million characters.</summary>
    /// <param name="path">The file; null for the standard text.</param>
    public static SampleText Open(string? path = null) => new(path is null
        ? EnglishText.Lines(StandardChars)
        : [.. File.ReadLines(path).Where(line => !string.IsNullOrWhiteSpace(line))]);

    /// <summary>Joins lines to texts of unlike length, from one line to a few windows of the model.</summary>
    /// <param name="count">How many texts at most.</param>
    public IReadOnlyList<string> Texts(int count)
    {
        int[] lineCounts = [1, 1, 2, 1, 3, 1, 5, 2, 8, 1, 4, 24];
        var texts = new List<string>(count);
        for (int lineIndex = 0; texts.Count < count && lineIndex < Lines.Count;)
        {
            int lineCount = Math.Min(lineCounts[texts.Count % lineCounts.Length], Lines.Count - lineIndex);
            texts.Add(string.Join('\n', Lines.Skip(lineIndex).Take(lineCount)));
            lineIndex += lineCount;
        }

        return texts;
    }
}
