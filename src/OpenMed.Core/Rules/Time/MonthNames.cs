namespace OpenMed.Rules.Time;

/// <summary>The names of months, long and short, in English, German, French, Spanish, Italian, Portuguese and Dutch. Source: Unicode CLDR 44, calendars/gregorian.</summary>
internal static class MonthNames
{
    private static readonly WordList Names = new(
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
    ]);

    // Short names that are English words or code words too: a month only where a capital begins them.
    private static readonly WordList Ambiguous = new(
        "may", "mar", "march", "mai", "set", "out", "ago", "gen", "mag", "dec", "dic", "jan", "lug", "mars", "mei", "sept", "sep", "apr", "nov", "august");

    /// <summary>Which month a word names.</summary>
    /// <param name="word">The word, without a dot.</param>
    /// <returns>From 1 to 12, or 0 when it names none.</returns>
    public static int Find(ReadOnlySpan<char> word)
    {
        int month = Names.GroupOf(word) + 1;
        return month > 0 && char.IsLower(word[0]) && Ambiguous.Contains(word) ? 0 : month;
    }
}
