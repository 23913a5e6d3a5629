using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OpenMed.Analyzers.CodeFixes.Templates;

namespace OpenMed.Analyzers.CodeFixes;

/// <summary>Turns a message that is put together into a template with a named hole for each value.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TemplateFixProvider))]
public sealed class TemplateFixProvider : CodeFixProvider
{
    private const string Title = "Use a message template with named holes";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("OPM0002");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => DocumentFixAllProvider.Create((document, diagnostics, _, token) => FixAsync(document, diagnostics, token));

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model) return;

        SyntaxNode root = await model.SyntaxTree.GetRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (TemplateCall.Rewrite(root, diagnostic.Location.SourceSpan, model, context.CancellationToken) is null) continue;

            ImmutableArray<Diagnostic> one = ImmutableArray.Create(diagnostic);
            context.RegisterCodeFix(CodeAction.Create(Title, token => FixAsync(context.Document, one, token), Title), diagnostic);
        }
    }

    private static async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken token)
    {
        if (await document.GetSemanticModelAsync(token).ConfigureAwait(false) is not { } model) return document;

        SyntaxNode root = await model.SyntaxTree.GetRootAsync(token).ConfigureAwait(false);
        Dictionary<SyntaxNode, InvocationExpressionSyntax> changes = [];
        foreach (Diagnostic diagnostic in diagnostics)
        {
            if (TemplateCall.Rewrite(root, diagnostic.Location.SourceSpan, model, token) is var (call, withTemplate)) changes[call] = withTemplate;
        }

        // A call within another one's arguments is left to the next time.
        return document.WithSyntaxRoot(root.ReplaceNodes(changes.Keys.Where(node => !node.Ancestors().Any(changes.ContainsKey)), (node, _) => changes[node]));
    }
}
