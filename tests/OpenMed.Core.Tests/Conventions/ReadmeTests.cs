using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OpenMed.Support;

namespace OpenMed.Conventions;

[Trait("Kind", "convention")]
public sealed partial class ReadmeTests
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly IEnumerable<MetadataReference> References =
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
        .Select(path => MetadataReference.CreateFromFile(path));

    [Fact]
    public void CSharpBlocks_Compile()
    {
        string readme = File.ReadAllText(Path.Combine(TestFolders.Root, "README.md"));
        string[] blocks = [.. CSharpBlock().Matches(readme).Select(match => match.Groups["code"].Value)];
        if (blocks.Length == 0) Assert.Skip("README.md has no C# block.");

        Violations.None(blocks.SelectMany(Errors));
    }

    private static IEnumerable<string> Errors(string code)
    {
        SyntaxTree[] trees = [CSharpSyntaxTree.ParseText(ImplicitUsings), CSharpSyntaxTree.ParseText(code)];
        bool isProgram = trees[1].GetRoot().ChildNodes().Any(node => node.IsKind(SyntaxKind.GlobalStatement));
        var options = new CSharpCompilationOptions(
            isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable);
        return CSharpCompilation.Create("Readme", trees, References, options).GetDiagnostics()
            .Where(found => found.Severity == DiagnosticSeverity.Error)
            .Select(found => $"{found} in:\n{code}");
    }

    [GeneratedRegex(@"^```(csharp|cs|c#)\r?\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CSharpBlock();
}
