namespace OpenMed.Models.Verification;

/// <summary>How many entity types of a scheme have which parts.</summary>
/// <param name="Pairs">Those with B- and I-.</param>
/// <param name="BeginOnly">Those with B- only.</param>
/// <param name="InsideOnly">Those with I- or the bare name only.</param>
internal sealed record LabelShape(int Pairs, int BeginOnly, int InsideOnly)
{
    /// <summary>Counts the types of a scheme.</summary>
    /// <param name="scheme">The scheme.</param>
    public static LabelShape Of(LabelScheme scheme)
    {
        int[] types = [.. Enumerable.Range(0, scheme.Labels.Count)];
        return new LabelShape(
            types.Count(type => scheme.HasBegin(type) && scheme.HasInside(type)),
            types.Count(type => scheme.HasBegin(type) && !scheme.HasInside(type)),
            types.Count(type => !scheme.HasBegin(type)));
    }

    /// <summary>The counts, for example <c>106 = O + 51 B/I pairs + 3 B only</c>.</summary>
    public override string ToString()
    {
        int all = 1 + (2 * Pairs) + BeginOnly + InsideOnly;
        string text = FormattableString.Invariant($"{all} = O + {Pairs} B/I pairs");
        if (BeginOnly > 0) text += FormattableString.Invariant($" + {BeginOnly} B only");
        return InsideOnly > 0 ? text + FormattableString.Invariant($" + {InsideOnly} without B") : text;
    }
}
