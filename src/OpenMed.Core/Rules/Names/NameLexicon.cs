using OpenMed.Rules.Names.Vocabulary;

namespace OpenMed.Rules.Names;

/// <summary>Knows what the names of fields, properties, parameters and columns say about their values: <c>PatientDOB</c> holds a <c>date_of_birth</c>,
/// <c>EmailCount</c> nothing personal. Knows the usual names in English, German, French, Spanish, Italian, Dutch and Portuguese. Safe for use by many threads.</summary>
internal static class NameLexicon
{
    private static readonly NameTable Table = VocabularyReader.Read();

    /// <summary>How many words and phrases it knows.</summary>
    public static int Count => Table.Count;

    /// <summary>Looks up what a name says.</summary>
    /// <param name="name">The name, in any style: <c>firstName</c>, <c>first_name</c>, <c>FIRST-NAME</c>, <c>First name</c>, <c>m_strFirstName</c>, <c>user.firstName</c>.</param>
    /// <param name="label">The label; of a whole name <c>first_name</c>. Empty when the name says nothing.</param>
    /// <returns>Whether it says something strong enough to stand without a look at the value.</returns>
    public static bool TryGet(ReadOnlySpan<char> name, out string label)
    {
        bool isKnown = TryGet(name, out NameMeaning meaning) && meaning.Strength != NameStrength.Weak;
        label = isKnown ? meaning.Label : "";
        return isKnown;
    }

    /// <summary>Looks up what a name says, weak names too. Allocates nothing.</summary>
    /// <param name="name">The name, in any style.</param>
    /// <param name="meaning">What it says.</param>
    /// <returns>Whether it says something.</returns>
    public static bool TryGet(ReadOnlySpan<char> name, out NameMeaning meaning)
    {
        Span<char> letters = stackalloc char[NameSplitter.MostChars];
        Span<byte> wordStarts = stackalloc byte[NameSplitter.MostWords + 1];
        int wordCount = NameSplitter.Split(name, letters, wordStarts);
        bool hasPerson = false;
        meaning = default;
        while (wordCount > 0)
        {
            int end = wordStarts[wordCount];
            int first = LongestLabel(letters.Slice(0, end), wordStarts, wordCount, out meaning);
            if (first < 0 && (first = LabelInWord(letters.Slice(0, end), wordStarts, wordCount, ref hasPerson, out meaning)) < 0)
            {
                NameWordKind kind = KindOf(letters.Slice(wordStarts[wordCount - 1], end - wordStarts[wordCount - 1]));
                if (kind is not (NameWordKind.Person or NameWordKind.Neutral)) return false;

                hasPerson |= kind == NameWordKind.Person;
                wordCount--;
                continue;
            }

            return Judge(letters, wordStarts, first, hasPerson, ref meaning);
        }

        return hasPerson && IsPersonAlone(letters, wordStarts, out meaning);
    }

    // The longest phrase that ends with the word before wordCount: the word it starts with, or -1.
    private static int LongestLabel(ReadOnlySpan<char> letters, ReadOnlySpan<byte> wordStarts, int wordCount, out NameMeaning meaning)
    {
        int first = -1;
        uint hash = 0;
        int charIndex = letters.Length;
        meaning = default;
        for (int word = wordCount - 1; word >= 0 && wordCount - word <= 5; word--)
        {
            while (charIndex > wordStarts[word]) hash = NameTable.Next(hash, letters[--charIndex]);
            if (Table.Find(letters.Slice(charIndex), hash, out NameMeaning found) != NameWordKind.Label) continue;

            first = word;
            meaning = found;
        }

        return first;
    }

    // "patientname" and "strsurname" are one word to the splitter.
    private static int LabelInWord(
        ReadOnlySpan<char> letters, ReadOnlySpan<byte> wordStarts, int wordCount, ref bool hasPerson, out NameMeaning meaning)
    {
        uint hash = 0;
        int wordStart = wordStarts[wordCount - 1];
        meaning = default;
        if (KindOf(letters.Slice(wordStart)) != NameWordKind.Unknown) return -1;

        for (int charIndex = letters.Length - 1; charIndex > wordStart; charIndex--)
        {
            hash = NameTable.Next(hash, letters[charIndex]);
            if (letters.Length - charIndex < 3 || charIndex - wordStart < 3 || Table.Find(letters.Slice(charIndex), hash, out NameMeaning found) != NameWordKind.Label) continue;

            NameWordKind kind = KindOf(letters.Slice(wordStart, charIndex - wordStart));
            if (kind is not (NameWordKind.Person or NameWordKind.Neutral)) continue;

            hasPerson |= kind == NameWordKind.Person;
            meaning = found;
            return wordCount - 1;
        }

        return -1;
    }

    private static bool Judge(ReadOnlySpan<char> letters, ReadOnlySpan<byte> wordStarts, int first, bool hasPerson, ref NameMeaning meaning)
    {
        for (int word = 0; word < first; word++)
        {
            switch (KindOf(letters.Slice(wordStarts[word], wordStarts[word + 1] - wordStarts[word])))
            {
                case NameWordKind.Negative:
                    return false;
                case NameWordKind.Person:
                    hasPerson = true;
                    break;
                case NameWordKind.Neutral:
                    break;
                default:
                    if (meaning.Strength != NameStrength.Strong) return false;
                    break;
            }
        }

        if (hasPerson && meaning.Strength == NameStrength.Weak) meaning = meaning.With(NameStrength.Sole);
        return true;
    }

    private static bool IsPersonAlone(ReadOnlySpan<char> letters, ReadOnlySpan<byte> wordStarts, out NameMeaning meaning)
    {
        meaning = new NameMeaning("first_name", NameStrength.Weak, isFullName: true);
        return KindOf(letters.Slice(0, wordStarts[1])) == NameWordKind.Person;
    }

    private static NameWordKind KindOf(ReadOnlySpan<char> word)
    {
        NameWordKind kind = Table.Find(word, NameTable.HashOf(word), out _);
        return kind == NameWordKind.Unknown && word.Length > 0 && word[0] is >= '0' and <= '9' ? NameWordKind.Neutral : kind;
    }
}
