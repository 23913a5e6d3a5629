namespace OpenMed.Rules.Checksums;

/// <summary>International bank account numbers: a length for each country, and ISO/IEC 7064 mod 97-10. Source: ISO 13616-1; SWIFT, IBAN Registry.</summary>
internal static class Iban
{
    /// <summary>The most characters that one has.</summary>
    public const int MostLength = 34;

    // Each country with the length of its numbers.
    private const string Lengths =
        "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 "
        + "FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 "
        + "LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SC31 "
        + "SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30";

    /// <summary>The length of the numbers of a country.</summary>
    /// <param name="country">Two capital letters.</param>
    /// <returns>0 when the country has none.</returns>
    public static int LengthOf(ReadOnlySpan<char> country)
    {
        ReadOnlySpan<char> table = Lengths.AsSpan();
        for (int charIndex = 0; charIndex < table.Length; charIndex += 5)
        {
            if (table[charIndex] == country[0] && table[charIndex + 1] == country[1]) return (int)DigitText.ToNumber(table.Slice(charIndex + 2, 2));
        }

        return 0;
    }

    /// <summary>Whether a value has the length of its country and the right check digits.</summary>
    /// <param name="value">The whole value in capitals, without spaces.</param>
    public static bool IsValid(ReadOnlySpan<char> value) =>
        value.Length > 4 && value.Length == LengthOf(value[..2]) && DigitText.AreDigits(value[2..4])
        && Iso7064.Mod97(value[..4], Iso7064.Mod97(value[4..])) == 1;
}
