using OpenMed.Rules.Names;

namespace OpenMed.Analyzers.Literals;

/// <summary>Finds national numbers: a checksum proves the whole literal, and a name beside it says what it is.</summary>
internal static class NationalNumberReader
{
    private const int Shortest = 9;
    private const int Longest = 24;
    private const int LeastDigits = 6;
    private const int MostDifferentDigitsOfExamples = 2;

    /// <summary>Finds one.</summary>
    /// <param name="text">The text of the literal.</param>
    public static LiteralFinding? Find(LiteralText text)
    {
        if (text.Chars.Length is < Shortest or > Longest || Compact(text.Chars) is not { } value || IsExample(value)) return null;
        if (Is(NationalNumbers.Italian, value)) return NationalNumbers.Italian.Finding;

        foreach (string name in text.Names)
        {
            string words = Words(name);
            foreach (NationalNumber kind in NationalNumbers.All)
            {
                if (Array.Exists(kind.Names, words.Contains) && Is(kind, value)) return kind.Finding;
            }
        }

        return null;
    }

    private static bool Is(NationalNumber kind, string value) =>
        (kind.Length == 0 || kind.Length == value.Length) && kind.IsValid(value.AsSpan()) && !Array.Exists(kind.Tests, test => value.StartsWith(test, StringComparison.Ordinal));

    private static bool IsExample(string value)
    {
        string digits = string.Concat(value.Where(char.IsAsciiDigit));
        return digits.Length < LeastDigits || MadeUp.HasRun(digits) || MadeUp.HasFewDigits(digits, MostDifferentDigitsOfExamples);
    }

    // Letters and digits in capitals; null when there is another sign than those that stand between groups.
    private static string? Compact(string text)
    {
        var value = new System.Text.StringBuilder(text.Length);
        foreach (char character in text)
        {
            if (char.IsAsciiLetterOrDigit(character) || character == '+') value.Append(char.ToUpperInvariant(character));
            else if (character is not (' ' or '-' or '.' or '/')) return null;
        }

        return value.ToString();
    }

    // " nhs number ", of "nhsNumber".
    private static string Words(string name)
    {
        Span<char> letters = stackalloc char[NameSplitter.MostChars];
        Span<byte> starts = stackalloc byte[NameSplitter.MostWords + 1];
        int wordCount = NameSplitter.Split(name.AsSpan(), letters, starts);
        var words = new System.Text.StringBuilder(" ");
        for (int word = 0; word < wordCount; word++) words.Append(letters.Slice(starts[word], starts[word + 1] - starts[word]).ToString()).Append(' ');
        return words.ToString();
    }
}
