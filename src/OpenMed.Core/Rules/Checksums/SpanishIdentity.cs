namespace OpenMed.Rules.Checksums;

/// <summary>The check letter of Spanish identity numbers: DNI of citizens, NIE of foreigners. Source: Ministerio del Interior: modulus 23.</summary>
internal static class SpanishIdentity
{
    private const string Letters = "TRWAGMYFPDXBNJZSQVHLCKE";

    /// <summary>Whether a code has the form: eight digits, or X, Y or Z and seven digits, then a letter.</summary>
    /// <param name="code">The code in capitals.</param>
    public static bool HasForm(ReadOnlySpan<char> code) =>
        code.Length == 9 && code[0] is (>= '0' and <= '9') or 'X' or 'Y' or 'Z' && DigitText.AreDigits(code[1..8]) && Letters.AsSpan().IndexOf(code[8]) >= 0;

    /// <summary>Whether a code of that form has the right letter.</summary>
    /// <param name="code">The whole code in capitals.</param>
    public static bool IsValid(ReadOnlySpan<char> code)
    {
        if (!HasForm(code)) return false;

        int first = code[0] >= 'X' ? code[0] - 'X' : code[0] - '0';
        return Letters[(int)(((first * 10_000_000) + DigitText.ToNumber(code[1..8])) % 23)] == code[8];
    }
}
