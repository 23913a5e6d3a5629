namespace OpenMed.Rules.Credentials;

/// <summary>Tells whether the value of a field named like a secret can be one.</summary>
internal static class SecretValue
{
    private const int LongestPassword = 4096;
    private const int LongestHead = 64;
    private const int LeastKey = 8;
    private const int LeastRandomKey = 16;
    private const double LeastBits = 3.0;

    /// <summary>Whether a value can be a password.</summary>
    /// <param name="value">The value, without quotes; a single word when it had none.</param>
    /// <param name="isQuoted">Whether it had quotes, or is the whole value of a field.</param>
    public static bool IsPassword(ReadOnlySpan<char> value, bool isQuoted)
    {
        if (value.Length is < 3 or > LongestPassword || Placeholder.Is(value)) return false;

        if (value.IndexOf(' ') >= 0 && (!isQuoted || value.Length > 40)) return false;

        return !CommonWords.Contains(value);
    }

    /// <summary>Whether a value looks like a password rather than like a word: a digit, a sign, or capitals within.</summary>
    /// <param name="value">The value.</param>
    public static bool LooksLikePassword(ReadOnlySpan<char> value)
    {
        if (value.Length is < 4 or > LongestPassword || Placeholder.Is(value)) return false;

        for (int charIndex = 0; charIndex < value.Length; charIndex++)
        {
            char character = value[charIndex];
            if (char.IsAsciiDigit(character)) return true;

            if (charIndex > 0 && (char.IsUpper(character) && char.IsLower(value[charIndex - 1]))) return true;

            if (charIndex > 0 && character is '!' or '@' or '#' or '$' or '%' or '^' or '&' or '*' or '+' or '=' or '?' or '~') return true;
        }

        return false;
    }

    /// <summary>Whether a value can be a key or token.</summary>
    /// <param name="value">The value, without quotes.</param>
    /// <param name="isCertain">Whether the name says more than <c>token</c> does.</param>
    public static bool IsKey(ReadOnlySpan<char> value, bool isCertain)
    {
        if (value.Length < LeastKey || Placeholder.Is(value)) return false;

        // What comes late in a long key says no more.
        ReadOnlySpan<char> head = value.Length > LongestHead ? value[..LongestHead] : value;
        int digitCount = 0;
        int letterCount = 0;
        foreach (char character in head)
        {
            if (char.IsAsciiDigit(character)) digitCount++;
            else if (char.IsAsciiLetter(character)) letterCount++;
            else if (!IsKeySign(character)) return false;
        }

        if (letterCount == 0) return isCertain && digitCount >= LeastRandomKey;

        bool isRandom = Entropy.BitsPerChar(value) >= LeastBits;
        if (isCertain) return digitCount > 0 || (isRandom && value.Length >= LeastRandomKey);

        return !IsReverseDomain(value) && digitCount > 1 && isRandom && value.Length >= LeastRandomKey;
    }

    // "com.example.activity/4505" is the name of a program.
    private static bool IsReverseDomain(ReadOnlySpan<char> value) =>
        value.StartsWith("com.", StringComparison.Ordinal) || value.StartsWith("org.", StringComparison.Ordinal)
        || value.StartsWith("net.", StringComparison.Ordinal) || value.StartsWith("io.", StringComparison.Ordinal);

    private static bool IsKeySign(char character) => character is '-' or '_' or '.' or '+' or '/' or '=' or ':' or '~' or '!' or '@' or '$' or '%' or '*' or '|' or '^' or '#' or '?';
}
