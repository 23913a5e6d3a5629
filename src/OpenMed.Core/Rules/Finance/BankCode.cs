namespace OpenMed.Rules.Finance;

/// <summary>The form of SWIFT codes: four letters or digits of the bank, a country, two of the place, perhaps three of the branch. Source: ISO 9362; ISO 3166-1.</summary>
internal static class BankCode
{
    private const string Countries =
        "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ "
        + "DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT "
        + "JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL "
        + "NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM "
        + "TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW";

    /// <summary>How long the code is that starts at a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The place.</param>
    /// <returns>8 or 11; 0 when there is none in capitals that stands alone.</returns>
    public static int LengthAt(in RuleText text, int start)
    {
        int length = 0;
        while (length < 12 && IsCapitalOrDigit(text.At(start + length))) length++;
        if (length is not (8 or 11) || !text.StandsAlone(start, start + length)) return 0;

        ReadOnlySpan<char> code = text.Chars.Slice(start, length);
        return code[..4].IndexOfAnyInRange('0', '9') < 0 && IsCountry(code.Slice(4, 2)) ? length : 0;
    }

    private static bool IsCountry(ReadOnlySpan<char> code) =>
        !code.ContainsAnyInRange('0', '9') && Countries.AsSpan().IndexOf(code) is >= 0 and int place && place % 3 == 0;

    private static bool IsCapitalOrDigit(char character) => char.IsAsciiLetterUpper(character) || char.IsAsciiDigit(character);
}
