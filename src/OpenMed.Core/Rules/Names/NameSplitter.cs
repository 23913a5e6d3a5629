namespace OpenMed.Rules.Names;

/// <summary>Splits a name into its words: at signs and spaces, where small letters turn to capitals, before the last of several capitals, and round digits.</summary>
internal static class NameSplitter
{
    /// <summary>The most characters of a name that count, from its end.</summary>
    public const int MostChars = 64;

    /// <summary>The most words of a name that count.</summary>
    public const int MostWords = 16;

    // The letters of U+00C0 to U+00FF without their marks; a space where there is no such letter.
    private const string Unmarked = "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty";

    /// <summary>Splits a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="letters">Takes the letters and digits of its words without anything between them, in lower case and without marks; at least <see cref="MostChars"/> long.</param>
    /// <param name="wordStarts">Takes where each word starts in <paramref name="letters"/>, and after the last one the length; at least <see cref="MostWords"/> + 1 long.</param>
    /// <returns>How many words there are; 0 for a name of too many words.</returns>
    public static int Split(ReadOnlySpan<char> name, Span<char> letters, Span<byte> wordStarts)
    {
        if (name.Length > MostChars) name = name.Slice(name.Length - MostChars);
        int length = 0;
        int wordCount = 0;
        int before = 0;
        for (int charIndex = 0; charIndex < name.Length; charIndex++)
        {
            char letter = Fold(name[charIndex], out int kind);
            if (kind != 0)
            {
                if (StartsWord(name, charIndex, kind, before))
                {
                    if (wordCount == MostWords) return 0;
                    wordStarts[wordCount++] = (byte)length;
                }

                letters[length++] = letter;
            }

            before = kind;
        }

        wordStarts[wordCount] = (byte)length;
        return wordCount;
    }

    // Kinds: 0 none, 1 small letter, 2 capital, 3 digit.
    private static bool StartsWord(ReadOnlySpan<char> name, int charIndex, int kind, int before)
    {
        if (kind != before) return before != 2 || kind != 1;

        return kind == 2 && IsSmall(name, charIndex + 1) && !IsPluralEnd(name, charIndex + 1);
    }

    private static bool IsSmall(ReadOnlySpan<char> name, int charIndex)
    {
        if (charIndex >= name.Length) return false;

        Fold(name[charIndex], out int kind);
        return kind == 1;
    }

    // "SSNs", "IDs": the small letter belongs to the capitals before it.
    private static bool IsPluralEnd(ReadOnlySpan<char> name, int charIndex) =>
        name[charIndex] == 's' && (charIndex + 1 == name.Length || !char.IsLetter(name[charIndex + 1]));

    private static char Fold(char character, out int kind)
    {
        bool isMarked = character is >= '\u00C0' and <= '\u00FF' && Unmarked[character - '\u00C0'] != ' ';
        kind = character switch
        {
            >= 'a' and <= 'z' => 1,
            >= 'A' and <= 'Z' => 2,
            >= '0' and <= '9' => 3,
            < '\u00DF' => isMarked ? 2 : 0,
            _ => isMarked ? 1 : 0,
        };
        return isMarked ? Unmarked[character - '\u00C0'] : kind == 2 ? (char)(character | 0x20) : character;
    }
}
