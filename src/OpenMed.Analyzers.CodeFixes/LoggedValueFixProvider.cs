using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;
using OpenMed.Analyzers.CodeFixes.Values;

namespace OpenMed.Analyzers.CodeFixes;

/// <summary>Logs the label of a value instead of the value, or masks it by a method that the options name.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LoggedValueFixProvider))]
public sealed class LoggedValueFixProvider : CodeFixProvider
{
    private const string LabelKey = "label";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("OPM0001", "OPM0004", "OPM0009", "OPM0011");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => DocumentFixAllProvider.Create(FixAsync);

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model) return;

        SyntaxNode root = await model.SyntaxTree.GetRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics.Where(IsOfOneValue))
        {
            if (LoggedExpression.Find(root, diagnostic.Location.SourceSpan) is not { } value) continue;

            ImmutableArray<Diagnostic> one = ImmutableArray.Create(diagnostic);
            foreach (IMethodSymbol method in IsText(value, model) ? Methods(context.Document, model) : [])
            {
                string key = KeyOf(method);
                context.RegisterCodeFix(
                    CodeAction.Create($"Mask it with {method.ContainingType.Name}.{method.Name}", token => FixAsync(context.Document, one, key, token), key),
                    diagnostic);
            }

            if (LoggedExpression.CanBeText(value, model, context.CancellationToken))
                context.RegisterCodeFix(CodeAction.Create($"Log {LabelOf(diagnostic)} instead", token => FixAsync(context.Document, one, LabelKey, token), LabelKey), diagnostic);
        }
    }

    private static async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, string? key, CancellationToken token)
    {
        if (await document.GetSemanticModelAsync(token).ConfigureAwait(false) is not { } model) return document;

        SyntaxNode root = await model.SyntaxTree.GetRootAsync(token).ConfigureAwait(false);
        IMethodSymbol? method = Methods(document, model).FirstOrDefault(method => KeyOf(method) == key);
        Dictionary<SyntaxNode, SyntaxNode> changes = [];
        Dictionary<SyntaxNode, string> labels = [];
        foreach (Diagnostic diagnostic in diagnostics.Where(IsOfOneValue))
        {
            if (LoggedExpression.Find(root, diagnostic.Location.SourceSpan) is not { } value) continue;

            if (method is not null && IsText(value, model)) changes[value] = Masked(value, method, SyntaxGenerator.GetGenerator(document));
            else if (method is null && LoggedExpression.CanBeText(value, model, token)) AddLabel(changes, labels, value, LabelOf(diagnostic));
        }

        foreach (IGrouping<SyntaxNode?, KeyValuePair<SyntaxNode, string>> text in labels.GroupBy(hole => hole.Key.Parent))
        {
            if (text.Key is InterpolatedStringExpressionSyntax whole) changes[whole] = InterpolatedText.Replace(whole, text);
        }

        return document.WithSyntaxRoot(root.ReplaceNodes(changes.Keys.Where(node => !node.Ancestors().Any(changes.ContainsKey)), (node, _) => changes[node]));
    }

    private static void AddLabel(Dictionary<SyntaxNode, SyntaxNode> changes, Dictionary<SyntaxNode, string> labels, ExpressionSyntax value, string label)
    {
        if (value.Parent is InterpolationSyntax hole) labels[hole] = label;
        else changes[value] = SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(label)).WithTriviaFrom(value);
    }

    private static SyntaxNode Masked(ExpressionSyntax value, IMethodSymbol method, SyntaxGenerator generator) =>
        generator.InvocationExpression(
                generator.MemberAccessExpression(generator.TypeExpression(method.ContainingType, addImport: true), method.Name),
                value.WithoutTrivia())
            .WithTriviaFrom(value).WithAdditionalAnnotations(Simplifier.Annotation, Simplifier.AddImportsAnnotation);

    private static bool IsText(ExpressionSyntax value, SemanticModel model) => model.GetTypeInfo(value).Type?.SpecialType == SpecialType.System_String;

    private static IEnumerable<IMethodSymbol> Methods(Document document, SemanticModel model) =>
        MaskMethods.Find(document.Project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GetOptions(model.SyntaxTree), model.Compilation);

    private static string KeyOf(IMethodSymbol method) => "mask " + method.ContainingType.ToDisplayString() + "." + method.Name;

    // A whole object has other members too, which the log may need.
    private static bool IsOfOneValue(Diagnostic diagnostic) => !diagnostic.Properties.ContainsKey(FindingProperties.Members);

    // [EMAIL], as the engine's mask shows it; a value that is classified has the name of an attribute, which is no label.
    private static string LabelOf(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(FindingProperties.Label, out string? label) && label is not null && diagnostic.Id != "OPM0004"
            ? "[" + label.ToUpperInvariant().Replace(' ', '_') + "]"
            : "[REDACTED]";
}
