namespace OpenMed.Text;

/// <summary>Takes white space off the ends.</summary>
/// <param name="left">Whether off the start.</param>
/// <param name="right">Whether off the end.</param>
internal sealed class StripNormalizer(bool left, bool right) : INormalizer
{
    /// <inheritdoc />
    public void Normalize(NormalizedText text)
    {
        int first = text.First;
        int end = text.End;
        ReadOnlySpan<char> units = text.Units;
        while (left && first < end && UnicodeTables.IsWhiteSpace(units[first])) first++;
        while (right && end > first && UnicodeTables.IsWhiteSpace(units[end - 1])) end--;
        text.Narrow(first, end);
    }
}
