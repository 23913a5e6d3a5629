using System.Management.Automation.Language;

namespace OpenMed.Commands.Support;

/// <summary>A script of the repository.</summary>
internal sealed class ScriptFile
{
    private static readonly string[] Folders = ["module", "samples", "tests"];

    private ScriptFile(string path)
    {
        Path = System.IO.Path.GetRelativePath(TestFolders.Root, path).Replace('\\', '/');
        FullPath = path;
        Text = File.ReadAllText(path);
        Syntax = Parser.ParseInput(Text, Path, out _, out ParseError[] errors);
        Errors = errors;
    }

    /// <summary>Every ps1, psm1 and psd1 file.</summary>
    public static IReadOnlyList<ScriptFile> All { get; } =
    [
        .. Directory.GetFiles(TestFolders.Root, "*.ps1")
            .Concat(Folders.SelectMany(folder => Directory.GetFiles(System.IO.Path.Combine(TestFolders.Root, folder), "*.ps*1", SearchOption.AllDirectories)))
            .Order(StringComparer.Ordinal).Select(path => new ScriptFile(path)),
    ];

    /// <summary>Its path from the root, with slashes.</summary>
    public string Path { get; }

    public string FullPath { get; }

    public string Text { get; }

    public ScriptBlockAst Syntax { get; }

    public IReadOnlyList<ParseError> Errors { get; }

    /// <summary>All nodes of a kind.</summary>
    public IEnumerable<T> Nodes<T>()
        where T : Ast => Syntax.FindAll(node => node is T, searchNestedScriptBlocks: true).Cast<T>();

    /// <summary>Where a node stands, for messages.</summary>
    public string PlaceOf(Ast node) => FormattableString.Invariant($"{Path}:{node.Extent.StartLineNumber}");
}
