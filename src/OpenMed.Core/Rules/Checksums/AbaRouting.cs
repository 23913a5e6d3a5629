namespace OpenMed.Rules.Checksums;

/// <summary>The check digit and first digits of US bank routing numbers. Source: American Bankers Association, Routing Number Policy; Federal Reserve districts.</summary>
internal static class AbaRouting
{
    /// <summary>Whether a value is a routing number.</summary>
    /// <param name="digits">The whole value; other characters than nine digits never pass.</param>
    public static bool IsValid(ReadOnlySpan<char> digits) =>
        DigitText.IsDigits(digits, 9) && IsDistrict(DigitText.ToNumber(digits[..2])) && DigitText.WeightedSum(digits, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 == 0;

    // Government, the twelve districts, thrift institutions, electronic ones, traveller's cheques.
    private static bool IsDistrict(long prefix) => prefix is <= 12 or (>= 21 and <= 32) or (>= 61 and <= 72) or 80;
}
