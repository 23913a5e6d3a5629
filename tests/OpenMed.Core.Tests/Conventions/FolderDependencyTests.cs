using Microsoft.CodeAnalysis.CSharp.Syntax;
using OpenMed.Support;

namespace OpenMed.Conventions;

[Trait("Kind", "convention")]
public sealed class FolderDependencyTests
{
    /// <summary>Which folders of the engine each folder may use, besides itself and the types at the root.</summary>
    private static readonly Dictionary<string, string[]> OfCore = new()
    {
        ["Text"] = [],
        ["Tokenization"] = ["Text"],
        ["Inference"] = ["Models"],
        ["Models"] = ["Inference", "Text", "Tokenization"],
        ["Decoding"] = ["Models", "Text", "Tokenization"],
        ["Detection"] = ["Decoding", "Inference", "Merging", "Models", "Rules", "Text", "Tokenization"],
        ["Rules"] = ["Text"],
        ["Merging"] = ["Text"],
        ["Masking"] = ["Rules", "Text"],
        ["Evaluation"] = [],
        ["Policy"] = ["Rules", "Text"],
    };

    /// <summary>The same for the library of files.</summary>
    private static readonly Dictionary<string, string[]> OfDocuments = new()
    {
        ["Detection"] = [],
        ["Encodings"] = [],
        ["Files"] = [],
        ["Passages"] = ["Detection"],
        ["Formats"] = ["Detection", "Encodings", "Passages"],
        ["Findings"] = ["Detection", "Encodings", "Passages"],
        ["Rewriting"] = ["Detection", "Encodings", "Files", "Passages"],
    };

    /// <summary>The same for the library that quantizes.</summary>
    private static readonly Dictionary<string, string[]> OfQuantization = new()
    {
        ["Onnx"] = [],
        ["Graphs"] = ["Onnx"],
        ["Weights"] = ["Graphs", "Onnx"],
        ["Rewriting"] = ["Graphs", "Onnx", "Weights"],
        ["Trials"] = ["Graphs", "Onnx", "Rewriting", "Weights"],
        ["Files"] = ["Trials"],
    };

    [Fact]
    public void EachFolderOfCore_UsesOnlyTheFoldersItMay() => Violations.None(Wrong("src/OpenMed.Core", "OpenMed", OfCore));

    [Fact]
    public void EachFolderOfDocuments_UsesOnlyTheFoldersItMay() =>
        Violations.None(Wrong("src/OpenMed.Documents", "OpenMed.Documents", OfDocuments));

    [Fact]
    public void EachFolderOfQuantization_UsesOnlyTheFoldersItMay() =>
        Violations.None(Wrong("src/OpenMed.Quantization", "OpenMed.Quantization", OfQuantization));

    private static IEnumerable<string> Wrong(string project, string root, Dictionary<string, string[]> allowed) =>
        from file in SourceFile.CSharp(project)
        where file.Folder != project
        let folder = file.Folder[(project.Length + 1)..].Split('/')[0]
        from used in UsedFolders(file, root).Where(used => used != folder)
        where !allowed.GetValueOrDefault(folder, []).Contains(used)
        select $"{file.Path} uses {root}.{used}. Move what it needs, or let the root pass it on.";

    private static IEnumerable<string> UsedFolders(SourceFile file, string root) => file.Syntax
        .DescendantNodes().OfType<UsingDirectiveSyntax>()
        .Select(directive => directive.NamespaceOrType.ToString())
        .Where(name => name.StartsWith(root + ".", StringComparison.Ordinal))
        .Select(name => name[(root.Length + 1)..].Split('.')[0]);
}
