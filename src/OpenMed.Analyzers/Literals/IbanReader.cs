using OpenMed.Rules.Checksums;

namespace OpenMed.Analyzers.Literals;

/// <summary>Finds international bank account numbers in capitals, with single spaces between groups or none. Source: ISO 13616-1.</summary>
internal static class IbanReader
{
    /// <summary>Finds one.</summary>
    /// <param name="text">The text of the literal.</param>
    public static LiteralFinding? Find(LiteralText text)
    {
        string chars = text.Chars;
        for (int charIndex = 0; charIndex + 4 < chars.Length; charIndex++)
        {
            bool mayStart = char.IsAsciiLetterUpper(chars[charIndex]) && char.IsAsciiLetterUpper(chars[charIndex + 1])
                && char.IsAsciiDigit(chars[charIndex + 2]) && char.IsAsciiDigit(chars[charIndex + 3]) && !LiteralText.IsJoined(text.At(charIndex - 1));
            if (mayStart && IsAt(text, charIndex)) return LiteralFinding.Iban;
        }

        return null;
    }

    private static bool IsAt(LiteralText text, int start)
    {
        Span<char> iban = stackalloc char[Iban.MostLength];
        int length = Iban.LengthOf(text.Chars.AsSpan(start, 2));
        int count = 0;
        int end = start;
        for (; count < length; end++)
        {
            char character = text.At(end);
            if (char.IsAsciiDigit(character) || char.IsAsciiLetterUpper(character)) iban[count++] = character;
            else if (character != ' ' || text.At(end - 1) == ' ') return false;
        }

        return count > 0 && HasMoreDigits(iban.Slice(0, count)) && !LiteralText.IsJoined(text.At(end)) && Iban.IsValid(iban.Slice(0, count)) && !ExampleIbans.Contains(iban.Slice(0, count).ToString());
    }

    // "GT28 HN28 HR21 HU28 ..." is a list of codes. In numbers of accounts digits are the most.
    private static bool HasMoreDigits(ReadOnlySpan<char> iban)
    {
        int letterCount = 0;
        foreach (char character in iban)
        {
            if (!char.IsAsciiDigit(character)) letterCount++;
        }

        return letterCount * 3 <= iban.Length;
    }
}
