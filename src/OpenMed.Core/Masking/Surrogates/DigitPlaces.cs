namespace OpenMed.Masking.Surrogates;

/// <summary>Puts other digits, or letters and digits, into a value and leaves its separators where they are.</summary>
internal static class DigitPlaces
{
    /// <summary>The digits of a value, full-width ones as ASCII.</summary>
    /// <param name="value">The value.</param>
    public static string Digits(string value) =>
        string.Concat(value.Where(IsDigit).Select(digit => digit < '\uFF10' ? digit : (char)(digit - '\uFF10' + '0')));

    /// <summary>Puts digits in the place of digits.</summary>
    /// <param name="value">The value.</param>
    /// <param name="digits">As many digits of ASCII as it has; they are made full-width where those are.</param>
    public static string Fill(string value, ReadOnlySpan<char> digits)
    {
        char[] filled = value.ToCharArray();
        int digitIndex = 0;
        for (int charIndex = 0; charIndex < filled.Length; charIndex++)
        {
            if (!IsDigit(filled[charIndex])) continue;

            char digit = digits[digitIndex++];
            filled[charIndex] = filled[charIndex] < '\uFF10' ? digit : (char)(digit - '0' + '\uFF10');
        }

        return new string(filled);
    }

    /// <summary>Puts letters and digits in the place of those of ASCII, in their case.</summary>
    /// <param name="value">The value.</param>
    /// <param name="code">As many capital letters and digits as it has.</param>
    public static string FillCode(string value, ReadOnlySpan<char> code)
    {
        char[] filled = value.ToCharArray();
        int codeIndex = 0;
        for (int charIndex = 0; charIndex < filled.Length; charIndex++)
        {
            if (!char.IsAsciiLetterOrDigit(filled[charIndex])) continue;

            char unit = code[codeIndex++];
            filled[charIndex] = char.IsAsciiLetterLower(filled[charIndex]) ? char.ToLowerInvariant(unit) : unit;
        }

        return new string(filled);
    }

    private static bool IsDigit(char unit) => char.IsAsciiDigit(unit) || unit is >= '\uFF10' and <= '\uFF19';
}
