namespace OpenMed.Documents.Passages;

/// <summary>How much running text is searched at once.</summary>
/// <param name="Length">The most UTF-16 code units in memory.</param>
/// <param name="Margin">How many code units at the end are only looked at, and searched again with what follows them.</param>
public readonly record struct BlockSize(int Length, int Margin)
{
    /// <summary>Eight or so windows of a 512-token model, so that the margin costs 2 % and a block still fits a cache.
    /// The margin is longer than any entity seen, and gives a name at its start the words after it.</summary>
    public static readonly BlockSize Default = new(16_384, 256);

    /// <summary>Holds the longest encrypted value that a default block can give: 16,384 units are 43,700 characters of base64.</summary>
    public static readonly BlockSize OfTokens = new(131_072, 256);
}
