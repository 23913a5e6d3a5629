namespace OpenMed;

/// <summary>An entry of a policy's lists whose last day is over: it does not count any more.</summary>
/// <param name="List">The list: <c>allow</c> or <c>deny</c>.</param>
/// <param name="Index">Which entry of the list in its file, from 0.</param>
/// <param name="Expires">Its last day.</param>
/// <param name="Source">Where it stands.</param>
public sealed record PiiExpiredEntry(string List, int Index, DateOnly Expires, PiiPolicySource Source)
{
    /// <summary>The entry's place and last day; not its text.</summary>
    /// <returns>For example <c>allow[2] of openmed.json(14), last day 2026-01-31</c>.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"{List}[{Index}] of {Source}, last day {Expires:yyyy-MM-dd}");
}
