using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace OpenMed.Analyzers.Support;

/// <summary>An <c>.editorconfig</c> as the compiler reads it.</summary>
internal sealed class EditorConfig : AnalyzerConfigOptionsProvider
{
    private readonly AnalyzerConfigOptionsResult _read;

    /// <summary>Reads lines for all C# files.</summary>
    /// <param name="lines">The lines.</param>
    public EditorConfig(string lines) => _read = AnalyzerConfigSet
        .Create(ImmutableArray.Create(AnalyzerConfig.Parse($"root = true\n[*.cs]\n{lines}\n", "/project/.editorconfig")))
        .GetOptionsForSourcePath("/project/Compiled.cs");

    /// <summary>Reads options for all C# files.</summary>
    /// <param name="entries">The options and what they say.</param>
    public EditorConfig(params (string Key, string Value)[] entries)
        : this(string.Join('\n', entries.Select(entry => $"{entry.Key} = {entry.Value}")))
    {
    }

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GlobalOptions => new Options(ImmutableDictionary<string, string>.Empty);

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options(_read.AnalyzerOptions);

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

    /// <summary>Runs analyzers under it.</summary>
    /// <param name="compilation">What was compiled.</param>
    /// <param name="analyzers">The analyzers.</param>
    public async Task<IReadOnlyList<Diagnostic>> Analyze(CSharpCompilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        Compilation configured = compilation.WithOptions(compilation.Options.WithSyntaxTreeOptionsProvider(new Severities(_read.TreeOptions)));
        ImmutableArray<Diagnostic> found = await configured.WithAnalyzers(analyzers, new AnalyzerOptions([], this)).GetAnalyzerDiagnosticsAsync();
        return [.. found.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    private sealed class Options(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }

    private sealed class Severities(ImmutableDictionary<string, ReportDiagnostic> severities) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            severities.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = ReportDiagnostic.Default;
            return false;
        }
    }
}
