namespace OpenMed;

/// <summary>A recognizer that a policy adds: a pattern of one's own.</summary>
/// <param name="Name">Its name, the <see cref="PiiEntity.Source"/> of what it finds.</param>
/// <param name="Label">The label of what it finds.</param>
/// <param name="Pattern">A .NET regular expression without lookarounds, backreferences and atomic groups, so that its time is linear.</param>
/// <param name="Score">The score of a match, from 0 to 1.</param>
/// <param name="Validator">The checksum that a match must pass, for example <c>luhn</c>; null means none.</param>
/// <param name="Context">Words near a match, or in its field's name, that raise its score to at least 0.85. Empty when there are none.</param>
/// <param name="NeedsContext">Whether a match without such a word near it does not count.</param>
/// <param name="IgnoresCase">Whether the pattern ignores case.</param>
public sealed record PiiRecognizer(
    string Name,
    string Label,
    string Pattern,
    float Score,
    string? Validator,
    IReadOnlyList<string> Context,
    bool NeedsContext,
    bool IgnoresCase);
