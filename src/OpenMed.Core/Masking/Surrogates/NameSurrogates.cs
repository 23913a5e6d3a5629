namespace OpenMed.Masking.Surrogates;

/// <summary>Stand-ins for names of persons, word by word, so that a name has the same one with others around it or without.</summary>
internal static class NameSurrogates
{
    // Van with a capital is a name of its own.
    private static readonly HashSet<string> KeptWords = new(StringComparer.Ordinal)
    {
        "Dr", "Mr", "Mrs", "Ms", "Prof", "Jr", "Sr", "II", "III", "IV", "MD", "PhD", "and", "de", "del", "la", "van", "von", "der", "bin", "al",
    };

    private static readonly Lazy<(HashSet<string> Female, HashSet<string> Male)> Known = new(() =>
        ([.. WordLists.FemaleFirstNames.Select(name => FoldedValue.Of(name))], [.. WordLists.MaleFirstNames.Select(name => FoldedValue.Of(name))]));

    /// <summary>A given name; a woman's for a woman's, a man's for a man's, as far as the lists know it.</summary>
    /// <param name="original">The original.</param>
    /// <param name="draws">The choices.</param>
    public static string? First(string original, KeyedDraws draws) => Change(original, draws, FirstNamesLike);

    /// <summary>A family name.</summary>
    /// <param name="original">The original.</param>
    /// <param name="draws">The choices.</param>
    public static string? Last(string original, KeyedDraws draws) => Change(original, draws, (_, _) => WordLists.LastNames);

    /// <summary>A whole name: given names, and a family name behind the last space.</summary>
    /// <param name="original">The original.</param>
    /// <param name="draws">The choices.</param>
    public static string? Full(string original, KeyedDraws draws)
    {
        int space = original.LastIndexOf(' ');
        return space < 0 ? Last(original, draws) : First(original[..space], draws) + " " + Last(original[(space + 1)..], draws);
    }

    /// <summary>A login: initial and family name, and digits where there were some.</summary>
    /// <param name="original">The original.</param>
    /// <param name="draws">The choices.</param>
    public static string? User(string original, KeyedDraws draws)
    {
        string name = draws.Pick(WordLists.LastNames, original);
        string digits = string.Concat(original.Where(char.IsDigit).Select(_ => (char)('0' + draws.Next(10))));
        string letters = LetterCase.Like((char)('a' + draws.Next(26)) + name.ToLowerInvariant(), original.Any(char.IsLetter) ? original : "a");
        return (original[0] == '@' ? "@" : "") + letters + digits;
    }

    private static string Change(string original, KeyedDraws draws, Func<string, KeyedDraws, IReadOnlyList<string>> listFor) => WordRuns.Change(
        original,
        word =>
        {
            if (KeptWords.Contains(word)) return word;

            KeyedDraws own = draws.Of(word);
            return word.Length == 1 ? Initial(word[0], own) : LetterCase.Like(own.Pick(listFor(word, own), word), word);
        },
        digit => CodeSurrogates.Digit(digit, draws));

    private static string Initial(char original, KeyedDraws draws)
    {
        char letter = (char)('A' + draws.Next(26));
        if (char.ToUpperInvariant(original) == letter) letter = letter == 'Z' ? 'A' : (char)(letter + 1);
        return (char.IsLower(original) ? char.ToLowerInvariant(letter) : letter).ToString();
    }

    private static IReadOnlyList<string> FirstNamesLike(string word, KeyedDraws draws)
    {
        string folded = FoldedValue.Of(word);
        bool isFemale = Known.Value.Female.Contains(folded);
        if (isFemale == Known.Value.Male.Contains(folded)) isFemale = draws.Next(2) == 0;
        return isFemale ? WordLists.FemaleFirstNames : WordLists.MaleFirstNames;
    }
}
