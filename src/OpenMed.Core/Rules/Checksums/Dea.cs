namespace OpenMed.Rules.Checksums;

/// <summary>The check digit of US Drug Enforcement Administration numbers. Source: DEA Diversion Control Division, registration numbers.</summary>
internal static class Dea
{
    private const string Registrants = "ABCDEFGHJKLMPRSTUX";

    /// <summary>Whether a code has the form: a registrant's letter, a letter or 9, seven digits.</summary>
    /// <param name="code">The code in capitals.</param>
    public static bool HasForm(ReadOnlySpan<char> code) =>
        code.Length == 9 && Registrants.AsSpan().IndexOf(code[0]) >= 0 && code[1] is (>= 'A' and <= 'Z') or '9' && DigitText.AreDigits(code[2..]);

    /// <summary>Whether a code of that form has the right last digit.</summary>
    /// <param name="code">The whole code in capitals.</param>
    public static bool IsValid(ReadOnlySpan<char> code) =>
        HasForm(code) && (DigitText.WeightedSum(code[2..], [1, 2, 1, 2, 1, 2]) - (code[8] - '0')) % 10 == 0;
}
