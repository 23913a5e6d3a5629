using OpenMed.Rules.Credentials;

namespace OpenMed.Analyzers.Literals;

/// <summary>Tells drawn secrets from what else stands beside a name of one: names of keys and variables, paths, formats, hashes and examples.</summary>
internal static class SecretForm
{
    private const int LeastPassword = 8;
    private const int MostPassword = 128;
    private const int LeastKey = 16;
    private const int MostKey = 1024;
    private const double LeastBits = 2.8;

    // A JSON web token, of which its own form decides.
    private const string JsonStart = "eyJ";

    private static readonly char[] NotInSecrets = ['{', '}', '<', '>', '[', ']', '(', ')', '"', '\'', '`', '\\', ' ', '\t', '\r', '\n', ';', ',', '|', LiteralText.Hole];

    /// <summary>Whether a value looks like a drawn password.</summary>
    /// <param name="value">The value.</param>
    public static bool IsPassword(string value) =>
        value.Length is >= LeastPassword and <= MostPassword && !IsSomethingElse(value) && SecretValue.LooksLikePassword(value.AsSpan()) && IsMixed(value);

    /// <summary>Whether a value looks like a drawn key or token.</summary>
    /// <param name="value">The value.</param>
    public static bool IsKey(string value) =>
        value.Length is >= LeastKey and <= MostKey && !IsSomethingElse(value) && SecretValue.IsKey(value.AsSpan(), isCertain: true)
        && DigitRuns(value) > 1 && Entropy.BitsPerChar(value.AsSpan()) >= LeastBits;

    /// <summary>Whether a value stands in the place of a secret and is none.</summary>
    /// <param name="value">The value, not empty.</param>
    public static bool IsSomethingElse(string value) =>
        value.IndexOfAny(NotInSecrets) >= 0 || value[0] is '/' or '.' || value.StartsWith(JsonStart, StringComparison.Ordinal) || value.Contains("://") || IsNameForm(value) || IsHash(value)
        || Placeholder.Is(value.AsSpan()) || GuidForm.IsGuid(value.AsSpan()) || MadeUp.IsSecret(value) || ExampleSecrets.Contains(value);

    // Three kinds of characters, a sign among them, or digits in more than one place.
    private static bool IsMixed(string value)
    {
        bool hasCapital = value.Any(char.IsUpper);
        bool hasSmall = value.Any(char.IsLower);
        bool hasSign = value.Any(character => !char.IsLetterOrDigit(character) && character is not ('_' or '-' or '.' or ':' or '/'));
        int digitRuns = DigitRuns(value);
        if (hasSign && digitRuns > 0 && (hasCapital || hasSmall)) return true;

        return digitRuns > 1 && (hasCapital || hasSmall) && Entropy.BitsPerChar(value.AsSpan()) >= LeastBits;
    }

    private static int DigitRuns(string value)
    {
        int runs = 0;
        for (int charIndex = 0; charIndex < value.Length; charIndex++)
        {
            if (char.IsAsciiDigit(value[charIndex]) && (charIndex == 0 || !char.IsAsciiDigit(value[charIndex - 1]))) runs++;
        }

        return runs;
    }

    // "MY_API_KEY_2", "Auth:Keys:0", "x-api-key", "v1.2": letters with at most two digits after them, or digits, between signs.
    private static bool IsNameForm(string value)
    {
        int letterCount = 0;
        int digitCount = 0;
        foreach (char character in value)
        {
            if (character is '_' or '-' or '.' or ':' or '/') letterCount = digitCount = 0;
            else if (char.IsAsciiDigit(character)) digitCount++;
            else if (char.IsLetter(character) && digitCount == 0) letterCount++;
            else return false;

            if (letterCount > 0 && digitCount > 2) return false;
        }

        return true;
    }

    // MD5, SHA-1 and SHA-2 in hex.
    private static bool IsHash(string value) => value.Length is 32 or 40 or 56 or 64 or 96 or 128 && value.All(char.IsAsciiHexDigit);
}
