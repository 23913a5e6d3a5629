using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OpenMed.Support;

/// <summary>A file of the repository, read by the convention tests.</summary>
/// <param name="Path">Its path from the repository root, with slashes.</param>
internal sealed record SourceFile(string Path)
{
    private static readonly string[] SkippedFolders =
        [".git", ".vs", ".idea", "artifacts", "bin", "obj", "TestResults", "BenchmarkDotNet.Artifacts"];

    /// <summary>The file's bytes.</summary>
    public byte[] Bytes => File.ReadAllBytes(System.IO.Path.Combine(TestFolders.Root, Path));

    /// <summary>The file's text.</summary>
    public string Text => File.ReadAllText(System.IO.Path.Combine(TestFolders.Root, Path));

    /// <summary>Its folder, from the repository root.</summary>
    public string Folder => Path[..Math.Max(0, Path.LastIndexOf('/'))];

    /// <summary>The syntax of a C# file.</summary>
    public CompilationUnitSyntax Syntax => CSharpSyntaxTree.ParseText(Text).GetCompilationUnitRoot();

    /// <summary>All files of the repository that are not built or cached ones, by path.</summary>
    public static IReadOnlyList<SourceFile> All() => [.. Below(new DirectoryInfo(TestFolders.Root))
        .Select(file => System.IO.Path.GetRelativePath(TestFolders.Root, file.FullName))
        .Select(path => new SourceFile(path.Replace(System.IO.Path.DirectorySeparatorChar, '/')))
        .OrderBy(file => file.Path, StringComparer.Ordinal)];

    /// <summary>The C# files below top folders of the repository, by path, without the test data, which show what code of applications looks like.</summary>
    public static IReadOnlyList<SourceFile> CSharp(params string[] folders) => [.. All().Where(file =>
        file.Path.EndsWith(".cs", StringComparison.Ordinal)
        && !file.Path.StartsWith("tests/data/", StringComparison.Ordinal)
        && folders.Any(folder => file.Path.StartsWith(folder + "/", StringComparison.Ordinal)))];

    private static IEnumerable<FileInfo> Below(DirectoryInfo folder) => folder.EnumerateFiles().Concat(
        folder.EnumerateDirectories().Where(below => !SkippedFolders.Contains(below.Name)).SelectMany(Below));
}
