namespace OpenMed.Rules;

/// <summary>Reads stretches of ASCII digits in place.</summary>
internal static class DigitGroup
{
    /// <summary>How many digits stand from a place on.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where to begin.</param>
    /// <param name="most">The most to look at.</param>
    public static int Count(in RuleText text, int start, int most)
    {
        int count = 0;
        while (count < most && char.IsAsciiDigit(text.At(start + count))) count++;
        return count;
    }

    /// <summary>The number that some digits write.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The first digit.</param>
    /// <param name="count">How many; at most 9.</param>
    public static int Value(in RuleText text, int start, int count)
    {
        int value = 0;
        for (int charIndex = start; charIndex < start + count; charIndex++) value = (value * 10) + text.Chars[charIndex] - '0';
        return value;
    }

    /// <summary>Whether a digit stands at a place and none before it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="charIndex">The place.</param>
    public static bool StartsAt(in RuleText text, int charIndex) =>
        char.IsAsciiDigit(text.At(charIndex)) && !char.IsAsciiDigit(text.At(charIndex - 1));
}
