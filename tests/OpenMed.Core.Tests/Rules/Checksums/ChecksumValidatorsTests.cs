namespace OpenMed.Rules.Checksums;

public sealed class ChecksumValidatorsTests
{
    // Sources: the examples that the authorities and Wikipedia's articles on each number publish (Aadhaar: UIDAI's test data; Verhoeff: 236 with check digit 3;
    // mod 11,10 and 11-2: ISO/IEC 7064 and ISNI; bech32: BIP 173 and BIP 350; IMEI: 3GPP TS 23.003; DEA: Wikipedia; PESEL: gov.pl; HETU: dvv.fi; NIR: Wikipedia FR;
    // BSN: rvig.nl's test numbers; steuer-id: BZSt's test number; CPF: Receita Federal's form; codice fiscale: Agenzia delle Entrate; TFN: ato.gov.au; AHV: zas.admin.ch).
    public static TheoryData<string, string> Published => new()
    {
        { "aadhaar", "2341 2341 2346" },
        { "aba", "111000025" },
        { "ahv", "756.9217.0769.85" },
        { "bech32", "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4" },
        { "bech32", "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0" },
        { "bsn", "111222333" },
        { "codice-fiscale", "MRTMTT91D08F205J" },
        { "cpf", "111444777-35" },
        { "cuit", "20-12345678-6" },
        { "dea", "F91234563" },
        { "dni", "12345678Z" },
        { "dni", "X1234567L" },
        { "hetu", "131052-308T" },
        { "iban", "gb29 NWBK 6016 1331 9268 19" },
        { "imei", "49-015420-323751-8" },
        { "luhn", "4111 1111 1111 1111" },
        { "medicare-au", "2123 45670 1" },
        { "mod11-10", "07945" },
        { "mod11-2", "0000 0001 2103 2683" },
        { "mod97", "3214282912345698765432161182" },
        { "nhs", "943 476 5919" },
        { "nif", "123456789" },
        { "nip", "123-456-32-18" },
        { "nir", "2 55 08 14 168 025 38" },
        { "npi", "1234567893" },
        { "personnummer", "811228-9874" },
        { "pesel", "44051401359" },
        { "steuer-id", "86095742719" },
        { "tfn", "123 456 782" },
        { "verhoeff", "2363" },
        { "vin", "1M8GDM9AXKP042788" },
    };

    [Theory]
    [MemberData(nameof(Published))]
    public void TryGet_PublishedValue_Passes(string name, string value)
    {
        Assert.True(ChecksumValidators.TryGet(name, out DigitCheck? validator));

        Assert.True(validator!(value.Replace(".", string.Empty, StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Published))]
    public void TryGet_OneDigitChanged_Fails(string name, string value)
    {
        Assert.True(ChecksumValidators.TryGet(name, out DigitCheck? validator));
        char[] changed = value.Replace(".", string.Empty, StringComparison.Ordinal).ToCharArray();
        int place = Array.FindLastIndex(changed, changed.Length - 2, char.IsAsciiDigit);
        changed[place] = changed[place] == '9' ? '0' : (char)(changed[place] + 1);

        Assert.False(validator!(changed));
    }

    [Fact]
    public void Names_EachHasAPublishedValue() =>
        Assert.Equal(ChecksumValidators.Names, Published.Select(row => row.Data.Item1).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void TryGet_UnknownName_IsNone() => Assert.False(ChecksumValidators.TryGet("Luhn", out _));

    [Fact]
    public void TryGet_AnyValidatorOnAnyText_IsFalseAndThrowsNothing()
    {
        foreach (string name in ChecksumValidators.Names)
        {
            Assert.True(ChecksumValidators.TryGet(name, out DigitCheck? validator));
            foreach (string text in (string[])["", "-", "1", "x", "\uD83D\uDE00", "12G455", new string('1', 100), "\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669"])
                Assert.False(validator!(text));
        }
    }
}
