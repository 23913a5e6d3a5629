namespace OpenMed.Rules.Credentials;

/// <summary>Reads login names out of lines of text.</summary>
internal static class LoginText
{
    /// <summary>The most characters of a login name. Source: useradd(8) allows 32; Windows 104 with the domain.</summary>
    public const int Longest = 104;

    /// <summary>Reads a login name, with or without quotes.</summary>
    /// <param name="text">The text.</param>
    /// <param name="charIndex">Where it or its quote starts.</param>
    /// <param name="start">Where the name starts.</param>
    /// <param name="allowsWords">Whether a common word such as <c>user</c> may be the name.</param>
    /// <returns>The first code unit after the name; <paramref name="start"/> when there is none.</returns>
    public static int End(in RuleText text, int charIndex, out int start, bool allowsWords = false)
    {
        bool isQuoted = text.At(charIndex) is '\'' or '"' or '`';
        start = isQuoted ? charIndex + 1 : charIndex;
        int end = start;
        while (end - start < Longest && IsNameCharacter(text.At(end))) end++;
        while (end > start && text.Chars[end - 1] is '.' or '-' or '@' or '\\') end--;
        if (end == start || !HasLetterOrDigit(text.Chars[start..end])) return start;

        return !isQuoted && !allowsWords && CommonWords.Contains(text.Chars[start..end]) ? start : end;
    }

    /// <summary>Whether a part of a text before a place is a word, ASCII case ignored.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">The place.</param>
    /// <param name="word">The word.</param>
    public static bool EndsWith(in RuleText text, int end, string word) =>
        MayBeSame(text.At(end - 1), word[^1]) && text.Slice(end - word.Length, end).Equals(word, StringComparison.OrdinalIgnoreCase) && !RuleText.IsWordCharacter(text.At(end - word.Length - 1));

    /// <summary>Whether a text goes on with a word at a place, ASCII case ignored.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The place.</param>
    /// <param name="word">The word.</param>
    public static bool GoesOnWith(in RuleText text, int start, string word) =>
        MayBeSame(text.At(start + word.Length - 1), word[^1]) && text.Slice(start, start + word.Length).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Where the login name that ends at a place starts.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">The place.</param>
    public static int StartBefore(in RuleText text, int end)
    {
        int start = end;
        while (end - start < Longest && IsNameCharacter(text.At(start - 1))) start--;
        return start;
    }

    /// <summary>The label of a login name: those that are addresses of mail are <c>email</c>.</summary>
    /// <param name="name">The name.</param>
    public static string LabelOf(ReadOnlySpan<char> name) =>
        name.IndexOf('@') is > 0 and int at && name[at..].Contains('.') ? "email" : "user_name";

    // Both cases of an ASCII letter differ in one bit; one character is the cheapest first look.
    private static bool MayBeSame(char character, char wanted) => ((character ^ wanted) & ~0x20) == 0;

    private static bool IsNameCharacter(char character) => RuleText.IsWordCharacter(character) || character is '.' or '-' or '$' or '\\' or '@' or '+';

    private static bool HasLetterOrDigit(ReadOnlySpan<char> name)
    {
        foreach (char character in name)
        {
            if (char.IsLetterOrDigit(character)) return true;
        }

        return false;
    }
}
