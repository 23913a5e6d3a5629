namespace OpenMed.Rules.Contact;

/// <summary>Where postcodes lie: the areas of the United Kingdom and the states of the USA. Source: Royal Mail, Programmers' Guide to PAF; USPS Publication 28, appendix B.</summary>
internal static class PostalAreas
{
    private const string British =
        " AB AL B BA BB BD BF BH BL BN BR BS BT BX CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX"
        + " IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS"
        + " ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE GIR ";

    private const string States =
        " AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY"
        + " DC PR VI GU AS MP AA AE AP ";

    private static readonly string[] StateNames =
    [
        "alabama", "alaska", "arizona", "arkansas", "california", "colorado", "connecticut", "delaware", "florida", "georgia", "hawaii", "idaho", "illinois",
        "indiana", "iowa", "kansas", "kentucky", "louisiana", "maine", "maryland", "massachusetts", "michigan", "minnesota", "mississippi", "missouri", "montana",
        "nebraska", "nevada", "hampshire", "jersey", "mexico", "york", "carolina", "dakota", "ohio", "oklahoma", "oregon", "pennsylvania", "island", "tennessee",
        "texas", "utah", "vermont", "virginia", "washington", "wisconsin", "wyoming", "columbia", "puerto rico",
    ];

    /// <summary>Whether letters are the area of British postcodes; case is ignored.</summary>
    /// <param name="letters">One to three letters.</param>
    public static bool IsBritish(ReadOnlySpan<char> letters) => IsIn(letters, British, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a word is the abbreviation of a state, in capitals, or its name or the last word of it.</summary>
    /// <param name="word">The word, without a dot.</param>
    public static bool IsState(ReadOnlySpan<char> word)
    {
        if (word.Length == 2) return IsIn(word, States, StringComparison.Ordinal);
        if (word.Length < 4 || !char.IsUpper(word[0])) return false;

        foreach (string name in StateNames)
        {
            if (word.Equals(name, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
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
