namespace OpenMed.Rules.Checksums;

/// <summary>The checksums by name, for recognizers that a user defines. Immutable; safe for use by many threads.</summary>
internal static class ChecksumValidators
{
    private const int MostLength = 64;

    private static readonly Dictionary<string, DigitCheck> ByName = new(StringComparer.Ordinal)
    {
        ["aadhaar"] = value => value.Length == 12 && Verhoeff.IsValid(value),
        ["aba"] = AbaRouting.IsValid,
        ["ahv"] = SwissSocialSecurity.IsValid,
        ["bech32"] = LowerBech32,
        ["bsn"] = DutchServiceNumber.IsValid,
        ["codice-fiscale"] = ItalianFiscalCode.IsValid,
        ["cpf"] = BrazilianTaxNumber.IsValid,
        ["cuit"] = ArgentineTaxNumber.IsValid,
        ["dea"] = Dea.IsValid,
        ["dni"] = SpanishIdentity.IsValid,
        ["hetu"] = FinnishIdentity.IsValid,
        ["iban"] = Iban.IsValid,
        ["imei"] = Imei.IsValid,
        ["luhn"] = Luhn.IsValid,
        ["medicare-au"] = AustralianMedicare.IsValid,
        ["mod11-10"] = Iso7064.IsMod11And10,
        ["mod11-2"] = Iso7064.IsMod11And2,
        ["mod97"] = value => value.Length > 2 && Iso7064.Mod97(value) == 1,
        ["nhs"] = NhsNumber.IsValid,
        ["nif"] = PortugueseTaxNumber.IsValid,
        ["nip"] = PolishTaxNumber.IsValid,
        ["nir"] = FrenchSocialSecurity.IsValid,
        ["npi"] = Npi.IsValid,
        ["personnummer"] = SwedishIdentity.IsValid,
        ["pesel"] = PolishPesel.IsValid,
        ["steuer-id"] = GermanTaxNumber.IsValid,
        ["tfn"] = AustralianTaxFileNumber.IsValid,
        ["verhoeff"] = Verhoeff.IsValid,
        ["vin"] = Vin.IsValid,
    };

    /// <summary>The names, sorted.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. ByName.Keys.OrderBy(name => name, StringComparer.Ordinal)];

    /// <summary>Looks a checksum up.</summary>
    /// <param name="name">Its name, for example <c>luhn</c>; case counts.</param>
    /// <param name="validator">Whether a match passes; its spaces, dashes and case do not count, and more than 64 other characters never pass. Null when there is none of that name.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryGet(string name, out DigitCheck? validator)
    {
        validator = ByName.TryGetValue(name, out DigitCheck? check) ? match => Compact(match, check) : null;
        return validator is not null;
    }

    private static bool Compact(ReadOnlySpan<char> match, DigitCheck check)
    {
        Span<char> value = stackalloc char[MostLength];
        int length = 0;
        foreach (char character in match)
        {
            if (character is ' ' or '-') continue;

            if (length == MostLength) return false;

            value[length++] = character is >= 'a' and <= 'z' ? (char)(character - 0x20) : character;
        }

        return check(value[..length]);
    }

    private static bool LowerBech32(ReadOnlySpan<char> value)
    {
        Span<char> lower = stackalloc char[MostLength];
        value.ToLowerInvariant(lower);
        return Bech32.IsValid(lower[..value.Length]);
    }
}
