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
            where declared.Name.ToString() != expected
            select $"{file.Path} is in '{declared.Name}'. Its folder says '{expected}'.";

        Violations.None(wrong);
    }

    private static string? RootNamespace(SourceFile project) =>
        XDocument.Parse(project.Text).Descendants("RootNamespace").SingleOrDefault()?.Value;
}
