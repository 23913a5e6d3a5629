namespace OpenMed.Support;

/// <summary>Log lines and what the profile for logs finds in them.</summary>
internal static class LogSet
{
    /// <summary>The profile without the model.</summary>
    public static PiiPolicy RulesAlone { get; } = PiiPolicy.Parse("""{ "profile": "logs", "model": false }""");

    /// <summary>The folder of the made-up logs.</summary>
    public static string Folder { get; } = Path.Combine(TestFolders.Data, "logs");

    /// <summary>The made-up logs without anything personal.</summary>
    public static string[] CleanFiles { get; } = [.. Directory.GetFiles(Folder, "*.log").Order(StringComparer.Ordinal)];

    /// <summary>A detector for a policy.</summary>
    /// <param name="policy">The policy.</param>
    public static PiiDetector Detector(PiiPolicy policy) =>
        new(policy.UsesModel ? new PiiDetectorOptions { Model = PiiModel.Open(TestFolders.Mini), Policy = policy } : new PiiDetectorOptions { Policy = policy });

    /// <summary>What is found in files, as <c>file:line label</c>.</summary>
    /// <param name="files">The files.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="lineCount">How many lines there are.</param>
    /// <param name="most">How many lines of each file count.</param>
    public static List<string> Find(IEnumerable<string> files, PiiPolicy policy, out int lineCount, int most = int.MaxValue)
    {
        using PiiDetector detector = Detector(policy);
        List<string> found = [];
        lineCount = 0;
        foreach (string file in files)
        {
            string[] lines = [.. File.ReadLines(file).Take(most)];
            IReadOnlyList<IReadOnlyList<PiiEntity>> entities = detector.Find(lines, TestContext.Current.CancellationToken);
            lineCount += lines.Length;
            for (int line = 0; line < lines.Length; line++)
                found.AddRange(entities[line].Select(entity => $"{Path.GetFileName(file)}:{line + 1} {entity.Label}"));
        }

        return found;
    }
}
