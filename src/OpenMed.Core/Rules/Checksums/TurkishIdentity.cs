namespace OpenMed.Rules.Checksums;

/// <summary>The two check digits of Turkish identity numbers. Source: Nufus ve Vatandaslik Isleri, T.C. kimlik numarasi.</summary>
internal static class TurkishIdentity
{
    /// <summary>Whether a value is such a number: 11 digits.</summary>
    /// <param name="digits">The whole value; other characters than digits never pass.</param>
    public static bool IsValid(ReadOnlySpan<char> digits) =>
        DigitText.IsDigits(digits, 11) && digits[0] != '0' && DigitText.WeightedSum(digits, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]) % 10 == digits[10] - '0'
        && DigitText.WeightedSum(digits, [7, 9, 7, 9, 7, 9, 7, 9, 7]) % 10 == digits[9] - '0';
}
