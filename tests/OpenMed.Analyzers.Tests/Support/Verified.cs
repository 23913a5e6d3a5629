using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace OpenMed.Analyzers.Support;

/// <summary>Runs all analyzers with the testing library of the compiler.</summary>
internal static class Verified
{
    /// <summary>Asserts that a source has the findings that are marked in it and no others, of any rule.</summary>
    /// <param name="source">The source, with <c>{|OPM0001:...|}</c> round each finding.</param>
    public static Task Source(string source) => new Test { TestCode = source }.RunAsync(TestContext.Current.CancellationToken);

    private sealed class Test : CSharpAnalyzerTest<LogCallAnalyzer, DefaultVerifier>
    {
        public Test()
        {
            MarkupOptions = MarkupOptions.UseFirstDescriptor;
            ReferenceAssemblies = new ReferenceAssemblies("net10.0");
            TestState.AdditionalReferences.AddRange(Compiled.References);
            SolutionTransforms.Add((solution, project) => solution.WithProjectParseOptions(project, new CSharpParseOptions(LanguageVersion.CSharp12)));
        }

        protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => AllAnalyzers.Created;
    }
}
