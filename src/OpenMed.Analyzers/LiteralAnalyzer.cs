using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using OpenMed.Analyzers.Literals;
using OpenMed.Analyzers.Options;
using OpenMed.Analyzers.Rules;

namespace OpenMed.Analyzers;

/// <summary>Finds personal data and secrets that stand as literals in the source.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LiteralAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(LiteralRule.Descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSyntaxNodeAction(Check, SyntaxKind.StringLiteralExpression, SyntaxKind.Utf8StringLiteralExpression, SyntaxKind.InterpolatedStringExpression);
    }

    private static void Check(SyntaxNodeAnalysisContext context)
    {
        if (LiteralText.Read((ExpressionSyntax)context.Node) is not { } chars) return;

        var text = new LiteralText(chars, () => NamesBeside.Find(context.Node, context.SemanticModel, context.CancellationToken));
        if (LiteralReader.Find(text) is not { } found || IsIgnored(found.Label, context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.Node.SyntaxTree))) return;

        new RuleReport(context.ReportDiagnostic).AddValue(LiteralRule.Descriptor, context.Node.GetLocation(), found.Label, found.What, found.Label, found.Remedy);
    }

    private static bool IsIgnored(string label, AnalyzerConfigOptions options) => AnalyzerSettings.Parse(AnalyzerSettings.Read(options)).IgnoredLabels.Contains(label);
}
