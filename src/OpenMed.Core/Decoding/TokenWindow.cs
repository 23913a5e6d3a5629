namespace OpenMed.Decoding;

/// <summary>A stretch of a text's tokens that goes through the model as one, and the part of it whose scores count.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Length">How many tokens; at least 1.</param>
/// <param name="KeepFirst">The first token whose scores from this window count.</param>
/// <param name="KeepEnd">The token after the last whose scores count (exclusive); the next window's <paramref name="KeepFirst"/>.</param>
internal readonly record struct TokenWindow(int First, int Length, int KeepFirst, int KeepEnd)
{
    /// <summary>The token after its last (exclusive).</summary>
    public int End => First + Length;
}
