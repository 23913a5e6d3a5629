using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace OpenMed.Analyzers.CodeFixes;

/// <summary>Mends all findings of a file at once.</summary>
internal static class DocumentFixAllProvider
{
    /// <summary>Makes a provider.</summary>
    /// <param name="fix">Mends findings of a file, with the key of the fix that was chosen.</param>
    public static FixAllProvider Create(Func<Document, ImmutableArray<Diagnostic>, string?, CancellationToken, Task<Document>> fix) =>
        FixAllProvider.Create(async (context, document, diagnostics) =>
            diagnostics.IsEmpty ? document : await fix(document, diagnostics, context.CodeActionEquivalenceKey, context.CancellationToken).ConfigureAwait(false));
}
