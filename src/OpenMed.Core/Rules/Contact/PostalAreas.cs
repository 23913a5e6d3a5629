namespace OpenMed.Rules.Contact;

/// <summary>Where postcodes lie: the areas of the United Kingdom and the states of the USA. Source: Royal Mail, Programmers' Guide to PAF; USPS Publication 28, appendix B.</summary>
internal static class PostalAreas
{
    private const string British =
        " AB AL B BA BB BD BF BH BL BN BR BS BT BX CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX"
        + " IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS"
        + " ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE GIR ";

    // Abbreviations that are words of logs and sentences too: "ID 83201", "OK 73301".
    private const string Ambiguous = " ID OK IN OR ME HI AS AL LA PA MA DE AP CO IL ";

    // By the first digit of their ZIP codes.
    private static readonly string[] States =
    [
        " CT MA ME NH NJ PR RI VT VI AE ", " DE NY PA ", " DC MD NC SC VA WV ", " AL FL GA MS TN AA ", " IN KY MI OH ",
        " IA MN MT ND SD WI ", " IL KS MO NE ", " AR LA OK TX ", " AZ CO ID NM NV UT WY ", " AK CA HI OR WA AP AS GU MP ",
    ];

    private static readonly WordList StateNames = new(
        "alabama", "alaska", "arizona", "arkansas", "california", "colorado", "connecticut", "delaware", "florida", "georgia", "hawaii", "idaho", "illinois",
        "indiana", "iowa", "kansas", "kentucky", "louisiana", "maine", "maryland", "massachusetts", "michigan", "minnesota", "mississippi", "missouri", "montana",
        "nebraska", "nevada", "hampshire", "jersey", "mexico", "york", "carolina", "dakota", "ohio", "oklahoma", "oregon", "pennsylvania", "island", "tennessee",
        "texas", "utah", "vermont", "virginia", "washington", "wisconsin", "wyoming", "columbia", "puerto rico");

    /// <summary>Whether letters are the area of British postcodes; case is ignored.</summary>
    /// <param name="letters">One to three letters.</param>
    public static bool IsBritish(ReadOnlySpan<char> letters) => IsIn(letters, British, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a word is a state of the USA: its abbreviation in capitals, its name or the last word of it.</summary>
    /// <param name="word">The word, without a dot.</param>
    /// <param name="firstDigit">The first digit of the ZIP code behind it.</param>
    /// <param name="followsComma">Whether a comma stands before the word, as between town and state.</param>
    public static bool IsState(ReadOnlySpan<char> word, char firstDigit, bool followsComma)
    {
        if (word.Length == 2)
            return IsIn(word, States[firstDigit - '0'], StringComparison.Ordinal) && (followsComma || !IsIn(word, Ambiguous, StringComparison.Ordinal));
        return word.Length >= 4 && char.IsUpper(word[0]) && StateNames.Contains(word);
    }

    private static bool IsIn(ReadOnlySpan<char> code, string list, StringComparison comparison)
    {
        ReadOnlySpan<char> rest = list;
        while (rest.IndexOf(code, comparison) is > 0 and int found)
        {
            if (rest[found - 1] == ' ' && rest[found + code.Length] == ' ') return true;

            rest = rest[found..][1..];
            rest = rest[Math.Max(0, rest.IndexOf(' '))..];
        }

        return false;
    }
}
