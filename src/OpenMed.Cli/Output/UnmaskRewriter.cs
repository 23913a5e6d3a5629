namespace OpenMed.Cli.Output;

/// <summary>Brings encrypted values back.</summary>
/// <param name="unmasker">The unmasker.</param>
internal sealed class UnmaskRewriter(PiiUnmasker unmasker) : IPassageRewriter
{
    /// <summary>How many values did not come back so far.</summary>
    public long FailedCount { get; private set; }

    /// <inheritdoc/>
    public (string Text, int Count) Rewrite(string text, IReadOnlyList<PiiEntity> entities)
    {
        UnmaskedText unmasked = unmasker.Unmask(text);
        FailedCount += unmasked.FailedCount;
        return (unmasked.Text, unmasked.RestoredCount);
    }
}
