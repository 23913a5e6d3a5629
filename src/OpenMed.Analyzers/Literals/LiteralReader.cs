namespace OpenMed.Analyzers.Literals;

/// <summary>Finds the strongest thing that a literal holds.</summary>
internal static class LiteralReader
{
    // The strongest first.
    private static readonly Func<LiteralText, LiteralFinding?>[] Readers =
    [
        TokenReader.Find,
        PrivateKeyReader.Find,
        AuthorizationReader.Find,
        ConnectionReader.Find,
        UrlLoginReader.Find,
        CardReader.Find,
        SocialSecurityReader.Find,
        IbanReader.Find,
        NationalNumberReader.Find,
        NamedSecretReader.Find,
        EmailReader.Find,
        PhoneReader.Find,
    ];

    /// <summary>Finds it.</summary>
    /// <param name="text">The text of the literal.</param>
    /// <returns>Null when it holds nothing.</returns>
    public static LiteralFinding? Find(LiteralText text)
    {
        foreach (Func<LiteralText, LiteralFinding?> reader in Readers)
        {
            if (reader(text) is { } found) return found;
        }

        return null;
    }
}
