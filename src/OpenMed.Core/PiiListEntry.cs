namespace OpenMed;

/// <summary>An entry of a policy's allow list or deny list: a text or a pattern.</summary>
/// <param name="Text">The text, as a whole word or words; null when <paramref name="Pattern"/> is given.</param>
/// <param name="Pattern">A .NET regular expression of linear time, as in <see cref="PiiRecognizer.Pattern"/>; null when <paramref name="Text"/> is given.</param>
/// <param name="Label">Of the allow list: the only label it concerns; null means all. Of the deny list: the label of what it finds; never null.</param>
/// <param name="Reason">Why it is there; null when none was given.</param>
/// <param name="Expires">The last day on which it counts; null means it does not end.</param>
/// <param name="IgnoresCase">Whether case does not matter.</param>
public sealed record PiiListEntry(
    string? Text, string? Pattern, string? Label, string? Reason, DateOnly? Expires, bool IgnoresCase)
{
    /// <summary>The label and the day alone, since the text may be personal.</summary>
    /// <returns>A line without the entry's text.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"PiiListEntry {{ Label = {Label}, Expires = {Expires:yyyy-MM-dd} }}");
}
