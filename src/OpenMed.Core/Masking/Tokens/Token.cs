namespace OpenMed.Masking.Tokens;

/// <summary>Where a token stands in a text, in UTF-16 code units of it.</summary>
/// <param name="Start">Its opening bracket.</param>
/// <param name="LabelLength">How long its label is; it starts behind the bracket.</param>
/// <param name="End">Behind its closing bracket (exclusive).</param>
internal readonly record struct Token(int Start, int LabelLength, int End)
{
    private const int KeyIdLength = 8;

    /// <summary>What stands between label and key id.</summary>
    public const string Mark = ":enc:";

    /// <summary>The label.</summary>
    public Range Label => (Start + 1)..(Start + 1 + LabelLength);

    /// <summary>The key id.</summary>
    public Range KeyId => KeyIdStart..(KeyIdStart + KeyIdLength);

    /// <summary>The encrypted value.</summary>
    public Range SealedText => (KeyIdStart + KeyIdLength + 1)..(End - 1);

    private int KeyIdStart => Start + 1 + LabelLength + Mark.Length;

    /// <summary>Finds the first token at or behind a place. Takes time linear in the text for all calls together.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">The place.</param>
    /// <returns>The token; null when there is none.</returns>
    public static Token? Next(ReadOnlySpan<char> text, int from)
    {
        int searchedTo = from;
        while (true)
        {
            int mark = text[searchedTo..].IndexOf(Mark, StringComparison.Ordinal);
            if (mark < 0) return null;

            mark += searchedTo;
            searchedTo = mark + Mark.Length;
            int start = LabelStart(text, mark, from);
            int end = start < 0 ? -1 : SealedEnd(text, searchedTo);
            if (end >= 0) return new Token(start, mark - start - 1, end);
        }
    }

    private static int LabelStart(ReadOnlySpan<char> text, int mark, int from)
    {
        int limit = Math.Max(from, mark - TokenLabel.MaxLength - 1);
        for (int charIndex = mark - 1; charIndex >= limit; charIndex--)
        {
            if (text[charIndex] == '[') return charIndex < mark - 1 ? charIndex : -1;

            if (!TokenLabel.IsAllowed(text[charIndex])) return -1;
        }

        return -1;
    }

    private static int SealedEnd(ReadOnlySpan<char> text, int keyIdStart)
    {
        // Nonce and tag of an empty value have 38 characters.
        const int leastSealed = 38;
        int sealedStart = keyIdStart + KeyIdLength + 1;
        if (sealedStart > text.Length || text[sealedStart - 1] != ':') return -1;

        foreach (char unit in text[keyIdStart..(sealedStart - 1)])
            if (!char.IsAsciiHexDigitLower(unit)) return -1;

        int length = text[sealedStart..].IndexOfAnyExcept(Base64UrlText.Alphabet);
        return length >= leastSealed && text[sealedStart + length] == ']' ? sealedStart + length + 1 : -1;
    }
}
