namespace OpenMed.Rules.Checksums;

/// <summary>What checksums need of digits in a text.</summary>
internal static class DigitText
{
    /// <summary>Whether a value has so many characters and all are ASCII digits.</summary>
    /// <param name="value">The value.</param>
    /// <param name="length">How many.</param>
    public static bool IsDigits(ReadOnlySpan<char> value, int length) => value.Length == length && AreDigits(value);

    /// <summary>Whether all characters are ASCII digits. True when there are none.</summary>
    /// <param name="value">The value.</param>
    public static bool AreDigits(ReadOnlySpan<char> value)
    {
        foreach (char character in value)
        {
            if (character is < '0' or > '9') return false;
        }

        return true;
    }

    /// <summary>The number that digits stand for.</summary>
    /// <param name="digits">At most 18 ASCII digits.</param>
    public static long ToNumber(ReadOnlySpan<char> digits)
    {
        long number = 0;
        foreach (char digit in digits) number = (number * 10) + (digit - '0');
        return number;
    }

    /// <summary>The sum of digits, each times its weight.</summary>
    /// <param name="digits">ASCII digits, at least as many as there are weights.</param>
    /// <param name="weights">The weights from the first digit on.</param>
    public static int WeightedSum(ReadOnlySpan<char> digits, ReadOnlySpan<byte> weights)
    {
        int sum = 0;
        for (int digitIndex = 0; digitIndex < weights.Length; digitIndex++) sum += (digits[digitIndex] - '0') * weights[digitIndex];
        return sum;
    }

    /// <summary>Whether digits are a month and a day of it; the year does not count.</summary>
    /// <param name="month">The month, from 1.</param>
    /// <param name="day">The day, from 1.</param>
    public static bool IsDay(long month, long day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= month switch { 2 => 29, 4 or 6 or 9 or 11 => 30, _ => 31 };

    /// <summary>Whether all digits are the same one.</summary>
    /// <param name="digits">At least one character.</param>
    public static bool IsRepeated(ReadOnlySpan<char> digits) => digits.TrimStart(digits[0]).IsEmpty;
}
