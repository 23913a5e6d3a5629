using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using OpenMed.Analyzers.Support;
using OpenMed.Support;

namespace OpenMed.Analyzers.Corpus;

/// <summary>A labelled file.</summary>
/// <param name="Name">Its path below the folder of the corpus, with slashes.</param>
/// <param name="Lines">Its lines.</param>
internal sealed partial record CorpusFile(string Name, string[] Lines)
{
    private static readonly Lazy<CorpusFile[]> Files = new(Read);

    /// <summary>All of them, by name.</summary>
    public static CorpusFile[] All => Files.Value;

    /// <summary>It, compiled.</summary>
    public CSharpCompilation Compilation { get; } = Compiled.Source(string.Join('\n', Lines));

    /// <summary>The findings that it is labelled with.</summary>
    public IEnumerable<CorpusFinding> Labels() =>
        from line in Enumerable.Range(1, Lines.Length)
        let label = Label().Match(Lines[line - 1])
        where label.Success
        from rule in label.Groups[1].Value.Split(',', StringSplitOptions.TrimEntries)
        select new CorpusFinding(Name, line, rule);

    private static CorpusFile[] Read()
    {
        string folder = Path.Combine(TestFolders.Data, "analyzers");
        return [.. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Select(path => new CorpusFile(Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/'), File.ReadAllLines(path)))
            .OrderBy(file => file.Name, StringComparer.Ordinal)];
    }

    [GeneratedRegex(@"// finds: (OPM\d{4}(, OPM\d{4})*)\s*$")]
    private static partial Regex Label();
}
