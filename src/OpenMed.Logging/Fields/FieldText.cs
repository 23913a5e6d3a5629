namespace OpenMed.Logging.Fields;

/// <summary>A decoded value that is judged on its own, with the place of each of its code units in the whole text. Lives as long as the call. Immutable.</summary>
/// <param name="named">The value with the name of its field.</param>
/// <param name="offset">Where it starts in the whole text, when no sequence was decoded on the way to it.</param>
/// <param name="starts">Where each of its code units starts in the whole text, and last where it ends; null when no sequence was decoded on the way to it.</param>
/// <param name="rank">Who wins where two claim the same place: the higher, which lies deeper.</param>
/// <param name="kind">What kind of value it is.</param>
internal sealed class FieldText(PiiText named, int offset, int[]? starts, int rank, FieldKind kind)
{
    /// <summary>The rank of a field of the whole text, which lies within no other value.</summary>
    public const int OutermostRank = 3;

    /// <summary>The value with the name of its field.</summary>
    public PiiText Named => named;

    /// <summary>Who wins where two claim the same place: the higher.</summary>
    public int Rank => rank;

    /// <summary>What kind of value it is.</summary>
    public FieldKind Kind => kind;

    /// <summary>Where its code units start in the whole text, and last where it ends; null when no sequence was decoded.</summary>
    public int[]? Starts => starts;

    /// <summary>Where it starts in the whole text.</summary>
    public int Start => StartOf(0);

    /// <summary>Where it ends in the whole text (exclusive).</summary>
    public int End => StartOf(named.Text.Length);

    /// <summary>Whether its places are its own, without a sequence decoded.</summary>
    public bool IsLiteral => starts is null;

    /// <summary>Where a code unit starts in the whole text.</summary>
    /// <param name="unitIndex">The unit, from 0 to the length of the value.</param>
    public int StartOf(int unitIndex) => starts is null ? offset + unitIndex : starts[unitIndex];

    /// <summary>Where the part before a unit ends in the whole text: after the whole sequence of the last unit.</summary>
    /// <param name="unitIndex">The first unit after the part, at least 1.</param>
    public int EndBefore(int unitIndex)
    {
        while (starts is not null && unitIndex < named.Text.Length && starts[unitIndex] == starts[unitIndex - 1]) unitIndex++;
        return StartOf(unitIndex);
    }
}
