namespace OpenMed.Policy;

/// <summary>Words for messages about names that a policy writes.</summary>
internal static class PolicyWords
{
    private const int MaxShown = 40;

    // More names than that are looked up, not read.
    private const int MaxListed = 16;

    /// <summary>A name behind a word, when it can be shown: a short name, not a text that strayed to its place.</summary>
    /// <param name="name">The name as written.</param>
    /// <param name="isPrivate">Whether it must not be shown at all.</param>
    /// <returns>For example <c> 'thresold'</c>, with the space before it; else <c> of this name</c>.</returns>
    public static string Quoted(string name, bool isPrivate) =>
        !isPrivate && name.Length is > 0 and <= MaxShown && name.All(IsShown) ? $" '{name}'" : " of this name";

    /// <summary>A name on the way to a value, for example a label.</summary>
    /// <param name="name">The name as written.</param>
    /// <returns>The name, or ... when it cannot be shown.</returns>
    public static string OnTheWay(string name) =>
        name.Length is > 0 and <= MaxShown && name.All(IsShown) ? name : "...";

    /// <summary>The sentence that leads from a wrong name to the right one.</summary>
    /// <param name="wrong">What was written.</param>
    /// <param name="names">The names there are.</param>
    /// <param name="things">What they are, in the plural, for example <c>keys</c>.</param>
    public static string Cure(string wrong, IReadOnlyCollection<string> names, string things)
    {
        if (NearestName.Of(wrong, names) is { } nearest) return $"Did you mean '{nearest}'?";

        return names.Count <= MaxListed
            ? $"The {things} are {string.Join(", ", names)}."
            : $"docs/policies.md lists the {things}.";
    }

    /// <summary>Whether a name can be a label, or the name of a recognizer: 1 to 64 letters, digits, and _ . / - or blanks within; all ASCII.</summary>
    /// <param name="name">The name.</param>
    public static bool IsLabelName(string name) =>
        name.Length is > 0 and <= 64
        && char.IsAsciiLetterOrDigit(name[0]) && name[^1] != ' '
        && name.All(unit => IsNameUnit(unit) || unit is ' ' or '/');

    private static bool IsNameUnit(char unit) => char.IsAsciiLetterOrDigit(unit) || unit is '_' or '-' or '.';

    private static bool IsShown(char unit) => IsNameUnit(unit) || unit == '$';
}
