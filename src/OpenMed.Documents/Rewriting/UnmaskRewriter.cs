using System.Text;
using OpenMed.Documents.Passages;

namespace OpenMed.Documents.Rewriting;

/// <summary>Brings encrypted values back.</summary>
/// <param name="unmasker">The unmasker.</param>
public sealed class UnmaskRewriter(PiiUnmasker unmasker) : IPassageRewriter
{
    /// <summary>How many values did not come back so far.</summary>
    public long FailedCount { get; private set; }

    /// <inheritdoc/>
    public RewrittenText Rewrite(string text, IReadOnlyList<PiiEntity> entities)
    {
        IReadOnlyList<PiiEntity> tokens = PiiUnmasker.FindTokens(text);
        if (tokens.Count == 0)
            return new RewrittenText(text, [], 0);

        StringBuilder restored = new(text.Length);
        List<TextEdit> edits = [];
        int copiedTo = 0;
        foreach (PiiEntity token in tokens)
        {
            UnmaskedText value = unmasker.Unmask(text.Substring(token.Start, token.Length));
            FailedCount += value.FailedCount;
            if (value.RestoredCount == 0)
                continue;

            edits.Add(new TextEdit(token.Start, token.Length, value.Text));
            restored.Append(text, copiedTo, token.Start - copiedTo).Append(value.Text);
            copiedTo = token.End;
        }

        return new RewrittenText(restored.Append(text, copiedTo, text.Length - copiedTo).ToString(), edits, edits.Count);
    }
}
