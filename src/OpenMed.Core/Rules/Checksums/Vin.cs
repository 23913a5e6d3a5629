namespace OpenMed.Rules.Checksums;

/// <summary>The check digit of vehicle identification numbers, in place nine. Source: 49 CFR 565.15; ISO 3779.</summary>
internal static class Vin
{
    private const int Length = 17;

    // The values of the letters A to Z; 0 for I, O and Q, which are not used.
    private const string LetterValues = "12345678012345070923456789";

    /// <summary>Whether a code has the form: 17 digits and letters, without I, O and Q.</summary>
    /// <param name="code">The code in capitals.</param>
    public static bool HasForm(ReadOnlySpan<char> code)
    {
        foreach (char character in code)
        {
            if (ValueOf(character) < 0) return false;
        }

        return code.Length == Length;
    }

    /// <summary>Whether a code of that form has the right check digit, as all of North America have.</summary>
    /// <param name="code">The whole code in capitals.</param>
    public static bool IsValid(ReadOnlySpan<char> code)
    {
        if (!HasForm(code)) return false;

        ReadOnlySpan<byte> weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
        int sum = 0;
        for (int charIndex = 0; charIndex < Length; charIndex++) sum += ValueOf(code[charIndex]) * weights[charIndex];
        return code[8] == (sum % 11 == 10 ? 'X' : (char)('0' + (sum % 11)));
    }

    private static int ValueOf(char character) => character switch
    {
        >= '0' and <= '9' => character - '0',
        'I' or 'O' or 'Q' => -1,
        >= 'A' and <= 'Z' => LetterValues[character - 'A'] - '0',
        _ => -1,
    };
}
