namespace OpenMed.Rules.Credentials;

/// <summary>The recognizers of secrets, logins and fields with a name.</summary>
internal static class CredentialsRecognizers
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<IRecognizer> All { get; } = [new FieldRecognizer(), new BloodTypeRecognizer()];
}
