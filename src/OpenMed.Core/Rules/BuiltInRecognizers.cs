using OpenMed.Rules.Contact;
using OpenMed.Rules.Credentials;
using OpenMed.Rules.Finance;

namespace OpenMed.Rules;

/// <summary>The recognizers that every policy has.</summary>
internal static class BuiltInRecognizers
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<IRecognizer> All { get; } =
        [.. FinanceRecognizers.All, .. ContactRecognizers.All, .. CredentialsRecognizers.All];
}
