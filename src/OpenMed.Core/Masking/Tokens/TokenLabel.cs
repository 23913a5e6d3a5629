namespace OpenMed.Masking.Tokens;

/// <summary>A label as it stands in a token: capital letters, digits, low lines, points and hyphens of ASCII.</summary>
internal static class TokenLabel
{
    /// <summary>The most characters.</summary>
    public const int MaxLength = 64;

    /// <summary>The label in that form; what has no place in it becomes a low line.</summary>
    /// <param name="label">The label.</param>
    public static string Of(string label)
    {
        string upper = label.ToUpperInvariant();
        if (upper.Length <= MaxLength && upper.All(IsAllowed)) return upper;

        return string.Concat(upper.Take(MaxLength).Select(unit => IsAllowed(unit) ? unit : '_'));
    }

    /// <summary>Whether a character has a place in it.</summary>
    /// <param name="unit">The character.</param>
    public static bool IsAllowed(char unit) => char.IsAsciiLetterUpper(unit) || char.IsAsciiDigit(unit) || unit is '_' or '.' or '-';
}
