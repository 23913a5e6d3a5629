using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace OpenMed.Analyzers.Support;

/// <summary>Runs an analyzer and a fix with the testing library of the compiler: each finding mended alone, then, where there are several, all of the file, of the project and of the solution.</summary>
/// <typeparam name="TAnalyzer">The analyzer.</typeparam>
/// <typeparam name="TFix">The fix.</typeparam>
internal static class Fixed<TAnalyzer, TFix>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TFix : CodeFixProvider, new()
{
    /// <summary>Compares what the fix makes of a source.</summary>
    /// <param name="source">The source, with <c>{|OPM0001:...|}</c> round each finding.</param>
    /// <param name="expected">What is to come out; findings that have no fix keep their marks.</param>
    /// <param name="fixKey">The key of the fix, where there are several; null for the first.</param>
    /// <param name="index">Which of the fixes, from 0, where no key says it.</param>
    /// <param name="editorConfig">What <c>.editorconfig</c> says; null for nothing.</param>
    /// <param name="isProgram">Whether the source has statements at its top level.</param>
    /// <param name="rounds">How many fixes mend all, each of them all that it can; null for one, or none.</param>
    public static Task Becomes(string source, string expected, string? fixKey = null, string? editorConfig = null, int? index = null, bool isProgram = false, int? rounds = null)
    {
        Test test = new() { TestCode = source, FixedCode = expected, CodeActionEquivalenceKey = fixKey, CodeActionIndex = index };
        // With one finding there is nothing more to see in a file, a project and a solution, and it takes four times as long.
        if (source.Split("{|OPM").Length <= 2) test.CodeFixTestBehaviors |= CodeFixTestBehaviors.SkipFixAllCheck;
        if (rounds is { } count) test.NumberOfFixAllIterations = count;
        if (isProgram) test.TestState.OutputKind = OutputKind.ConsoleApplication;
        if (editorConfig is not null) test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\n" + editorConfig + "\n"));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Asserts that a source has its findings and that none has a fix.</summary>
    /// <param name="source">The source, with <c>{|OPM0001:...|}</c> round each finding.</param>
    public static Task Stays(string source) => Becomes(source, source);

    private sealed class Test : CSharpCodeFixTest<TAnalyzer, TFix, DefaultVerifier>
    {
        public Test()
        {
            ReferenceAssemblies = new ReferenceAssemblies("net10.0");
            TestState.AdditionalReferences.AddRange(Compiled.LoggingReferences);
            SolutionTransforms.Add((solution, project) => solution
                .WithProjectParseOptions(project, new Microsoft.CodeAnalysis.CSharp.CSharpParseOptions(Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp12)));
        }
    }
}
