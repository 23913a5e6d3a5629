using System.Text.RegularExpressions;

namespace OpenMed.Documents.Detection;

/// <summary>Finds encrypted values, so that no block cuts one; with those of another detector, which come first where they overlap.</summary>
/// <param name="inner">The other detector; null for none. It is disposed with this.</param>
public sealed partial class TokenDetector(ITextDetector? inner) : ITextDetector
{
    /// <summary>The label of what this finds; no other detector has it.</summary>
    public const string Label = "openmed:token";

    /// <inheritdoc/>
    public IReadOnlyList<IReadOnlyList<PiiEntity>> Find(IReadOnlyList<PiiText> texts, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        IReadOnlyList<IReadOnlyList<PiiEntity>>? found = inner?.Find(texts, cancellationToken);
        return [.. texts.Select((text, textIndex) => Merge(found?[textIndex] ?? [], Tokens(text.Text)))];
    }

    /// <inheritdoc/>
    public void Dispose() => inner?.Dispose();

    private static List<PiiEntity> Tokens(string text)
    {
        List<PiiEntity> tokens = [.. PiiUnmasker.FindTokens(text).Select(token => token with { Label = Label })];
        int start = text.LastIndexOf('[');
        if (start >= 0 && StartOfToken().IsMatch(text.AsSpan(start)) && (tokens.Count == 0 || tokens[^1].End <= start))
            tokens.Add(new PiiEntity(Label, start, text.Length - start, 1));

        return tokens;
    }

    private static IReadOnlyList<PiiEntity> Merge(IReadOnlyList<PiiEntity> entities, List<PiiEntity> tokens)
    {
        if (tokens.Count == 0)
            return entities;

        List<PiiEntity> merged = new(entities.Count + tokens.Count);
        int tokenIndex = 0;
        int free = 0;
        foreach (PiiEntity entity in entities)
        {
            for (; tokenIndex < tokens.Count && tokens[tokenIndex].Start < entity.Start; tokenIndex++)
            {
                if (tokens[tokenIndex].Start >= free && tokens[tokenIndex].End <= entity.Start)
                    merged.Add(tokens[tokenIndex]);
            }

            merged.Add(entity);
            free = entity.End;
        }

        merged.AddRange(tokens.Skip(tokenIndex).Where(token => token.Start >= free));
        return merged;
    }

    // What may go on behind the end of the block.
    [GeneratedRegex(@"^\[[A-Z0-9_.-]{0,64}(:(e(n(c(:[0-9a-f]{0,8}(:[A-Za-z0-9_-]*)?)?)?)?)?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex StartOfToken();
}
