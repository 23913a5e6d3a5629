using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace OpenMed.Analyzers.Support;

/// <summary>Compiles sources against what the tests refer to, and runs analyzers.</summary>
internal static class Compiled
{
    /// <summary>What the process of the tests refers to, without the analyzers.</summary>
    public static MetadataReference[] References { get; } =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("OpenMed.Analyzers", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>Those of them that log, and of .NET: a third, since the testing library compiles a source ten times.</summary>
    public static MetadataReference[] LoggingReferences { get; } =
        [.. References.Where(reference => Path.GetFileName(reference.Display!) is { } name
            && LoggingPrefixes.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)))];

    private static string[] LoggingPrefixes =>
    [
        "System.", "netstandard", "mscorlib", "Microsoft.Win32", "Microsoft.Extensions.Logging.", "Microsoft.Extensions.Compliance.", "Microsoft.Extensions.Hosting.", "Microsoft.Extensions.DependencyInjection.",
        "Microsoft.Extensions.Configuration.Abstractions", "Microsoft.Extensions.Configuration.dll", "Microsoft.Extensions.Diagnostics.HealthChecks.", "Microsoft.Extensions.Options.dll", "Serilog.dll", "Serilog.Extensions.", "Serilog.Sinks.", "NLog", "log4net", "OpenMed.Logging.", "OpenMed.Core",
    ];

    /// <summary>Compiles a source.</summary>
    /// <param name="source">The source.</param>
    public static CSharpCompilation Source(string source) => CSharpCompilation.Create(
        "Compiled",
        [CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.CSharp12))],
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>Runs analyzers.</summary>
    /// <param name="compilation">What was compiled.</param>
    /// <param name="analyzers">The analyzers.</param>
    /// <param name="options">What <c>.editorconfig</c> says.</param>
    /// <returns>What they report, by place.</returns>
    public static async Task<IReadOnlyList<Diagnostic>> Analyze(CSharpCompilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers, params (string Key, string Value)[] options)
    {
        AnalyzerOptions given = new([], new EditorConfig(options));
        ImmutableArray<Diagnostic> found = await compilation.WithAnalyzers(analyzers, given).GetAnalyzerDiagnosticsAsync();
        return [.. found.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    /// <summary>The errors of a compilation, without those that a generator that does not run leaves.</summary>
    /// <param name="compilation">What was compiled.</param>
    public static IEnumerable<string> Errors(CSharpCompilation compilation) => compilation.GetDiagnostics()
        .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Id != "CS8795")
        .Select(diagnostic => diagnostic.ToString());
}
