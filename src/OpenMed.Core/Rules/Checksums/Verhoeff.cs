namespace OpenMed.Rules.Checksums;

/// <summary>Verhoeff's check digit, of the dihedral group of order ten, as Indian Aadhaar numbers have it. Source: J. Verhoeff, Error Detecting Decimal Codes (1969).</summary>
internal static class Verhoeff
{
    // d(i, j) in row i; p(k, i) in row k.
    private const string Products = "0123456789123406789523401789563401289567401239567859876043216598710432765982104387659321049876543210";
    private const string Permutations = "01234567891576283094580379614289160435279453126870428657390127938064157046913258";

    /// <summary>Whether the last digit checks the others.</summary>
    /// <param name="digits">The whole value; other characters than digits never pass.</param>
    public static bool IsValid(ReadOnlySpan<char> digits)
    {
        if (digits.Length < 2 || !DigitText.AreDigits(digits)) return false;

        int check = 0;
        for (int place = 0; place < digits.Length; place++)
        {
            int digit = digits[digits.Length - 1 - place] - '0';
            check = Products[(check * 10) + (Permutations[(place % 8 * 10) + digit] - '0')] - '0';
        }

        return check == 0;
    }
}
