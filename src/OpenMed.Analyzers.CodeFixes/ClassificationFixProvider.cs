using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using OpenMed.Analyzers.CodeFixes.Classification;

namespace OpenMed.Analyzers.CodeFixes;

/// <summary>Adds an attribute that classifies personal data, one that the application has or refers to.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ClassificationFixProvider))]
public sealed class ClassificationFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("OPM0008", "OPM0013");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => DocumentFixAllProvider.Create(FixAsync);

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model) return;

        SyntaxNode root = await model.SyntaxTree.GetRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (PersonalDeclarations.Find(root, diagnostic).FirstOrDefault() is not { } declaration) continue;

            ImmutableArray<Diagnostic> one = ImmutableArray.Create(diagnostic);
            foreach (INamedTypeSymbol attribute in Attributes(context.Document, model, declaration, context.CancellationToken))
            {
                string key = KeyOf(attribute);
                context.RegisterCodeFix(
                    CodeAction.Create($"Classify it with [{attribute.Name.Replace("Attribute", "")}]", token => FixAsync(context.Document, one, key, token), key),
                    diagnostic);
            }
        }
    }

    // Without a key, which is what `dotnet format` gives when the first finding of a solution has no attribute to choose, each place gets its best.
    private static async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, string? key, CancellationToken token)
    {
        if (await document.GetSemanticModelAsync(token).ConfigureAwait(false) is not { } model) return document;

        SyntaxNode root = await model.SyntaxTree.GetRootAsync(token).ConfigureAwait(false);
        SyntaxGenerator generator = SyntaxGenerator.GetGenerator(document);
        Dictionary<SyntaxNode, INamedTypeSymbol> changes = [];
        foreach (SyntaxNode declaration in diagnostics.SelectMany(diagnostic => PersonalDeclarations.Find(root, diagnostic)))
        {
            if (Attributes(document, model, declaration, token).FirstOrDefault(attribute => key is null || KeyOf(attribute) == key) is { } attribute) changes[declaration] = attribute;
        }

        return document.WithSyntaxRoot(root.ReplaceNodes(
            changes.Keys,
            (declaration, _) => PersonalDeclarations.WithAttribute(declaration, (NameSyntax)generator.TypeExpression(changes[declaration], addImport: true))));
    }

    private static ImmutableArray<INamedTypeSymbol> Attributes(Document document, SemanticModel model, SyntaxNode declaration, CancellationToken token) =>
        ClassificationAttributes.Find(
            model.Compilation,
            document.Project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GetOptions(model.SyntaxTree),
            PersonalDeclarations.TargetOf(declaration),
            token);

    private static string KeyOf(INamedTypeSymbol attribute) => attribute.ToDisplayString();
}
