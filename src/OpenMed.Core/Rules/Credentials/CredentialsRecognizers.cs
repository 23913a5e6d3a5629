namespace OpenMed.Rules.Credentials;

/// <summary>The recognizers of secrets, logins and fields with a name.</summary>
internal static class CredentialsRecognizers
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<IRecognizer> All { get; } =
    [
        new FieldRecognizer(),
        new ProviderKeyRecognizer(),
        new DottedTokenRecognizer(),
        new PrivateKeyRecognizer(),
        new UrlSecretRecognizer(),
        new AuthorizationRecognizer(),
        new CookieRecognizer(),
        new SasSignatureRecognizer(),
        new CommandLineRecognizer(),
        new PasswordProseRecognizer(),
        new LoginLineRecognizer(),
        new CommonLogLoginRecognizer(),
        new QuotedLoginRecognizer(),
        new HandleRecognizer(),
        new HomeFolderRecognizer(),
        new GuidRecognizer(),
        new HashRecognizer(),
        new BloodTypeRecognizer(),
    ];
}
