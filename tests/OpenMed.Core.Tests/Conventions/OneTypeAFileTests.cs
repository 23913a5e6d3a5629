using Microsoft.CodeAnalysis.CSharp.Syntax;
using OpenMed.Support;

namespace OpenMed.Conventions;

[Trait("Kind", "convention")]
public sealed class OneTypeAFileTests
{
    [Fact]
    public void EachFile_HoldsOneTopLevelTypeOfItsName()
    {
        IEnumerable<string> wrong = SourceFile.CSharp("src", "tests", "bench", "samples")
            .Where(file => Path.GetFileName(file.Path) != "Program.cs")
            .Select(file => (file.Path, Types: string.Join(", ", TopLevelTypes(file.Syntax))))
            .Where(file => file.Types != Path.GetFileName(file.Path).Split('.')[0])
            .Select(file => $"{file.Path} holds '{file.Types}'. Give each type a file of its own name.");

        Violations.None(wrong);
    }

    private static IEnumerable<string> TopLevelTypes(CompilationUnitSyntax syntax) => syntax
        .DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
        .Select(node => node switch
        {
            BaseTypeDeclarationSyntax type => type.Identifier.Text,
            DelegateDeclarationSyntax type => type.Identifier.Text,
            _ => null,
        })
        .OfType<string>();
}
