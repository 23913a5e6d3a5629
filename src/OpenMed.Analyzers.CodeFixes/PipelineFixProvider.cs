using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OpenMed.Analyzers.CodeFixes.Pipelines;

namespace OpenMed.Analyzers.CodeFixes;

/// <summary>Puts the sanitizer before the providers and sinks of a logger, or at the place where it has effect.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PipelineFixProvider))]
public sealed class PipelineFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("OPM0012");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => DocumentFixAllProvider.Create(FixAsync);

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await EditsAsync(context.Document, context.CancellationToken).ConfigureAwait(false) is not { } edits) return;

        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (TitleOf(diagnostic) is not { } title || !edits.Add(diagnostic, context.CancellationToken)) continue;

            ImmutableArray<Diagnostic> one = ImmutableArray.Create(diagnostic);
            context.RegisterCodeFix(CodeAction.Create(title, token => FixAsync(context.Document, one, title, token), title), diagnostic);
        }
    }

    private static async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, string? key, CancellationToken token)
    {
        if (await EditsAsync(document, token).ConfigureAwait(false) is not { } edits) return document;

        foreach (Diagnostic diagnostic in diagnostics.Where(diagnostic => TitleOf(diagnostic) == key).OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)) edits.Add(diagnostic, token);
        return document.WithSyntaxRoot(edits.Apply());
    }

    private static async Task<PipelineEdits?> EditsAsync(Document document, CancellationToken token) =>
        await document.GetSemanticModelAsync(token).ConfigureAwait(false) is { } model
        && await model.SyntaxTree.GetRootAsync(token).ConfigureAwait(false) is CompilationUnitSyntax root
            ? new PipelineEdits(root, model)
            : null;

    private static string? TitleOf(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(FindingProperties.Remedy, out string? remedy) ? remedy switch
        {
            PipelineRemedies.AddSanitizer => "Add the sanitizer to the logging builder",
            PipelineRemedies.WrapSink => "Put the sink within the sanitizer",
            PipelineRemedies.MoveSanitizer => "Call it after what replaces the logger factory",
            _ => null,
        }
        : null;
}
