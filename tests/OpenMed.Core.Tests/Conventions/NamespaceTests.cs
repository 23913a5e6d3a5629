using System.Xml.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OpenMed.Support;

namespace OpenMed.Conventions;

[Trait("Kind", "convention")]
public sealed class NamespaceTests
{
    [Fact]
    public void EachNamespace_IsTheProjectsRootAndTheFolder()
    {
        IEnumerable<string> wrong =
            from project in SourceFile.All().Where(file => file.Path.EndsWith(".csproj", StringComparison.Ordinal))
            from file in SourceFile.CSharp(project.Folder)
            from declared in file.Syntax.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>()
            let expected = RootNamespace(project) + file.Folder[project.Folder.Length..].Replace('/', '.')
            where declared.Name.ToString() != expected && !IsExtensionOf(file, declared.Name.ToString())
            select $"{file.Path} is in '{declared.Name}'. Its folder says '{expected}'.";

        Violations.None(wrong);
    }

    // Extension methods are in the namespace of what they extend, so that they appear without a using of ours.
    private static bool IsExtensionOf(SourceFile file, string name) =>
        file.Path.EndsWith("Extensions.cs", StringComparison.Ordinal) && name is "Microsoft.Extensions.Logging" or "Serilog";

    private static string? RootNamespace(SourceFile project) =>
        XDocument.Parse(project.Text).Descendants("RootNamespace").SingleOrDefault()?.Value;
}
