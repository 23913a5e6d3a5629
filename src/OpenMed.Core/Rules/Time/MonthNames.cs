namespace OpenMed.Rules.Time;

/// <summary>The names of months, long and short, in English, German, French, Spanish, Italian, Portuguese and Dutch. Source: Unicode CLDR 44, calendars/gregorian.</summary>
internal static class MonthNames
{
    private const int Shortest = 3;
    private const int Longest = 10;

    private static readonly string[][] Names =
    [
        ["january", "jan", "januar", "jän", "jänner", "janvier", "janv", "enero", "ene", "gennaio", "gen", "janeiro", "januari"],
        ["february", "feb", "februar", "février", "févr", "fevrier", "febrero", "febbraio", "fevereiro", "fev", "februari"],
        ["march", "mar", "märz", "mär", "mars", "marzo", "março", "maart", "mrt", "mrz", "maerz"],
        ["april", "apr", "avril", "avr", "abril", "abr", "aprile"],
        ["may", "mai", "mayo", "maggio", "mag", "maio", "mei"],
        ["june", "jun", "juni", "juin", "junio", "giugno", "giu", "junho"],
        ["july", "jul", "juli", "juillet", "juil", "julio", "luglio", "lug", "julho"],
        ["august", "aug", "août", "aout", "agosto", "ago", "augustus"],
        ["september", "sep", "sept", "septembre", "septiembre", "settembre", "set", "setembro"],
        ["october", "oct", "oktober", "okt", "octobre", "octubre", "ottobre", "ott", "outubro", "out"],
        ["november", "nov", "novembre", "noviembre", "novembro"],
        ["december", "dec", "dezember", "dez", "décembre", "déc", "decembre", "diciembre", "dic", "dicembre", "dezembro"],
    ];

    // Short names that are English words or code words too: a month only where a capital begins them.
    private static readonly string[] Ambiguous =
        ["may", "mar", "march", "mai", "set", "out", "ago", "gen", "mag", "dec", "dic", "jan", "lug", "mars", "mei", "sept", "sep", "apr", "nov", "august"];

    /// <summary>Which month a word names.</summary>
    /// <param name="word">The word, without a dot.</param>
    /// <returns>From 1 to 12, or 0 when it names none.</returns>
    public static int Find(ReadOnlySpan<char> word)
    {
        if (word.Length is < Shortest or > Longest || !MayBegin(word)) return 0;

        for (int month = 0; month < Names.Length; month++)
        {
            foreach (string name in Names[month])
            {
                if (name.Length == word.Length && word.Equals(name, StringComparison.OrdinalIgnoreCase))
                    return char.IsLower(word[0]) && IsAmbiguous(name) ? 0 : month + 1;
            }
        }

        return 0;
    }

    private static bool MayBegin(ReadOnlySpan<char> word) => (word[0] | 0x20, word[1] | 0x20) switch
    {
        ('j', 'a' or 'u' or 0xE4) or ('f', 'e' or 0xE9) or ('m', 'a' or 0xE4 or 'r' or 'e') or ('a', 'p' or 'v' or 'b' or 'u' or 'o' or 'g') => true,
        ('s', 'e') or ('o', 'c' or 'k' or 't' or 'u') or ('n', 'o') or ('d', 'e' or 'i' or 0xE9) or ('e', 'n') or ('g', 'e' or 'i') or ('l', 'u') => true,
        _ => false,
    };

    private static bool IsAmbiguous(string name)
    {
        foreach (string word in Ambiguous)
        {
            if (string.Equals(word, name, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
