using OpenMed.Rules.Contact;
using OpenMed.Rules.Credentials;
using OpenMed.Rules.Finance;

namespace OpenMed.Rules;

/// <summary>The recognizers that every policy has.</summary>
internal static class BuiltInRecognizers
{
    /// <summary>All of them.</summary>
    /// <param name="phoneRegions">The regions in which a telephone number without a country code may lie, as ISO 3166-1 alpha-2 codes.</param>
    public static IReadOnlyList<IRecognizer> For(IReadOnlyList<string> phoneRegions) =>
        [.. FinanceRecognizers.All, .. ContactRecognizers.For(phoneRegions), .. CredentialsRecognizers.All];
}
