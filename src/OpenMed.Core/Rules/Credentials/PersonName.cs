namespace OpenMed.Rules.Credentials;

/// <summary>Tells whether a value is a person's name and where its family name starts.</summary>
internal static class PersonName
{
    private const int Longest = 48;
    private const int MostWords = 5;

    private static readonly WordList Titles = new("dr", "mr", "mrs", "ms", "miss", "prof", "herr", "frau", "sr", "sra", "mme", "m", "dott", "ing", "mx", "rev", "sir");
    private static readonly WordList Degrees = new(
        "md", "m.d", "do", "d.o", "phd", "ph.d", "rn", "np", "pa", "pa-c", "dds", "dmd", "jr", "sr", "ii", "iii", "esq", "pharmd", "mph", "msn", "bsn", "lpn", "msc", "mba", "frcp", "fnp");

    private static readonly WordList Particles = new("van", "von", "de", "der", "den", "del", "della", "di", "da", "dos", "du", "la", "le", "al", "bin", "ten", "ter", "zu", "zur");

    /// <summary>Whether a value has the form of a name, or of a part of one: words of letters, hyphens and apostrophes.</summary>
    /// <param name="value">The value.</param>
    /// <param name="needsCapitals">Whether each word but particles must start with a capital.</param>
    /// <param name="wordCount">How many words it has.</param>
    public static bool IsName(ReadOnlySpan<char> value, bool needsCapitals, out int wordCount)
    {
        wordCount = 0;
        if (value.Length is 0 or > Longest || !char.IsLetter(value[0])) return false;

        int wordStart = 0;
        for (int charIndex = 0; charIndex <= value.Length; charIndex++)
        {
            if (charIndex < value.Length && value[charIndex] != ' ')
            {
                if (!IsNameCharacter(value[charIndex])) return false;

                continue;
            }

            ReadOnlySpan<char> word = value[wordStart..charIndex];
            if (word.IsEmpty) return false;

            if (needsCapitals && !char.IsUpper(word[0]) && !Particles.Contains(word)) return false;

            wordCount++;
            wordStart = charIndex + 1;
        }

        return wordCount <= MostWords && (value.Length > 1 || char.IsUpper(value[0])) && !CommonWords.Contains(value);
    }

    /// <summary>Whether a text after a name and a comma is a degree or a suffix.</summary>
    /// <param name="text">The text.</param>
    public static bool IsDegree(ReadOnlySpan<char> text) => Degrees.Contains(text.TrimEnd('.'));

    /// <summary>Where the first name starts, after titles such as <c>Dr.</c>.</summary>
    /// <param name="value">The name.</param>
    public static int AfterTitles(ReadOnlySpan<char> value)
    {
        int start = 0;
        while (value[start..].IndexOf(' ') is > 0 and int space && Titles.Contains(value.Slice(start, space).TrimEnd('.'))) start += space + 1;
        return start;
    }

    /// <summary>Where the family name starts: the last word, with the particles before it. Source: the convention of the labels, where all given names are <c>first_name</c>.</summary>
    /// <param name="value">The name without titles.</param>
    /// <returns>The place; 0 when there is one word.</returns>
    public static int FamilyStart(ReadOnlySpan<char> value)
    {
        int start = value.LastIndexOf(' ') + 1;
        while (start > 1 && value[..(start - 1)].LastIndexOf(' ') is >= 0 and int space && Particles.Contains(value[(space + 1)..(start - 1)])) start = space + 1;
        return start;
    }

    private static bool IsNameCharacter(char character) => char.IsLetter(character) || character is '-' or '\'' or '.' or '\u2019' || (character > 127 && !char.IsAscii(character) && !char.IsWhiteSpace(character) && !char.IsDigit(character));
}
