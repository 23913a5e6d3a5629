using Microsoft.CodeAnalysis.CSharp.Syntax;
using OpenMed.Support;

namespace OpenMed.Conventions;

[Trait("Kind", "convention")]
public sealed class FolderDependencyTests
{
    private const string Core = "src/OpenMed.Core";

    /// <summary>Which folders of the engine each folder may use, besides itself and the types at the root.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new()
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

    [Fact]
    public void EachFolder_UsesOnlyTheFoldersItMay()
    {
        IEnumerable<string> wrong =
            from file in SourceFile.CSharp(Core)
            where file.Folder != Core
            let folder = file.Folder[(Core.Length + 1)..].Split('/')[0]
            from used in UsedFolders(file).Where(used => used != folder)
            where !Allowed.GetValueOrDefault(folder, []).Contains(used)
            select $"{file.Path} uses OpenMed.{used}. Move what it needs, or let the root pass it on.";

        Violations.None(wrong);
    }

    private static IEnumerable<string> UsedFolders(SourceFile file) => file.Syntax
        .DescendantNodes().OfType<UsingDirectiveSyntax>()
        .Select(directive => directive.NamespaceOrType.ToString().Split('.'))
        .Where(names => names is ["OpenMed", _, ..])
        .Select(names => names[1]);
}
