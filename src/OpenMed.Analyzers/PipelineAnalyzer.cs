using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OpenMed.Analyzers.Pipelines;
using OpenMed.Analyzers.Rules;

namespace OpenMed.Analyzers;

/// <summary>Finds pipelines of loggers that are configured without the sanitizer, where a project refers to it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PipelineAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(PipelineRule.Descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        if (!PipelineTypes.AreIn(context.Compilation)) return;

        // A pipeline may be put together by several files; each file reports what stands in it.
        SanitizedPipelines pipelines = SanitizedPipelines.Of(context.Compilation);
        context.RegisterSemanticModelAction(model =>
        {
            foreach (PipelineFinding found in pipelines.Findings.Where(found => found.Place.SyntaxTree == model.SemanticModel.SyntaxTree))
            {
                model.ReportDiagnostic(Diagnostic.Create(
                    PipelineRule.Descriptor,
                    found.Place.GetLocation(),
                    found.Behind.Select(call => call.GetLocation()),
                    PropertiesOf(found),
                    found.Name,
                    found.Problem,
                    found.Remedy));
            }
        });
    }

    private static ImmutableDictionary<string, string?> PropertiesOf(PipelineFinding found) => found.Fix is null
        ? ImmutableDictionary<string, string?>.Empty
        : ImmutableDictionary<string, string?>.Empty
            .Add(FindingProperties.Remedy, found.Fix)
            .Add(FindingProperties.Pipeline, found.Root.Tree?.FilePath + ":" + found.Root.Span.Start.ToString(CultureInfo.InvariantCulture));
}
