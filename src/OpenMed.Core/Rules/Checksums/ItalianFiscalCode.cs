namespace OpenMed.Rules.Checksums;

/// <summary>The check letter of Italian fiscal codes. Source: Decreto ministeriale 23 December 1976.</summary>
internal static class ItalianFiscalCode
{
    // The values of 0 to 9 and A to Z in odd places.
    private static readonly byte[] OddDigits = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21];
    private static readonly byte[] OddLetters = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

    /// <summary>Whether a code has the form: six letters, two digits, a month's letter, two digits, a letter, three digits, a letter; letters may stand for the digits.</summary>
    /// <param name="code">The code in capitals.</param>
    public static bool HasForm(ReadOnlySpan<char> code)
    {
        if (code.Length != 16) return false;

        for (int charIndex = 0; charIndex < 16; charIndex++)
        {
            bool isLetter = code[charIndex] is >= 'A' and <= 'Z';
            bool isDigitPlace = charIndex is 6 or 7 or 9 or 10 or 12 or 13 or 14;
            bool fits = isDigitPlace ? code[charIndex] is (>= '0' and <= '9') or (>= 'L' and <= 'V') : isLetter;
            if (!fits) return false;
        }

        return "ABCDEHLMPRST".AsSpan().IndexOf(code[8]) >= 0;
    }

    /// <summary>Whether a code of that form has the right last letter.</summary>
    /// <param name="code">The whole code in capitals.</param>
    public static bool IsValid(ReadOnlySpan<char> code)
    {
        if (!HasForm(code)) return false;

        int sum = 0;
        for (int charIndex = 0; charIndex < 15; charIndex++)
        {
            char character = code[charIndex];
            bool isDigit = character <= '9';
            if (charIndex % 2 == 0) sum += isDigit ? OddDigits[character - '0'] : OddLetters[character - 'A'];
            else sum += isDigit ? character - '0' : character - 'A';
        }

        return code[15] - 'A' == sum % 26;
    }
}
