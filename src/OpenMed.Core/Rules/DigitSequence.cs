namespace OpenMed.Rules;

/// <summary>Takes digits out of a run, over single separators of one kind.</summary>
internal static class DigitSequence
{
    /// <summary>Copies digits from the start of a stretch until something else than a digit or the one separator comes, or enough are there.</summary>
    /// <param name="chars">The stretch; starts with a digit.</param>
    /// <param name="separators">The characters that may stand between two digits; the first that occurs is the only one.</param>
    /// <param name="digits">Takes the digits; its length is how many are enough.</param>
    /// <param name="length">How many characters were taken, ending with a digit.</param>
    /// <returns>How many digits were taken.</returns>
    public static int Take(ReadOnlySpan<char> chars, string separators, Span<char> digits, out int length)
    {
        int count = 0;
        char separator = '\0';
        length = 0;
        for (int charIndex = 0; charIndex < chars.Length && count < digits.Length; charIndex++)
        {
            char character = chars[charIndex];
            if (char.IsAsciiDigit(character))
            {
                digits[count++] = character;
                length = charIndex + 1;
                continue;
            }

            bool isSeparator = length == charIndex && (separator == '\0' ? separators.Contains(character, StringComparison.Ordinal) : character == separator);
            if (!isSeparator) break;

            separator = character;
        }

        return count;
    }
}
