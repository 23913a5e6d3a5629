using OpenMed.Rules.Network;
using OpenMed.Rules.Time;

namespace OpenMed.Rules.Contact;

/// <summary>The recognizers of contacts, networks and times.</summary>
internal static class ContactRecognizers
{
    /// <summary>All of them.</summary>
    /// <param name="phoneRegions">The regions in which a telephone number without a country code may lie, as ISO 3166-1 alpha-2 codes.</param>
    public static IReadOnlyList<IRecognizer> For(IReadOnlyList<string> phoneRegions) =>
    [
        new EmailRecognizer(), new UrlRecognizer(), new IPv4Recognizer(), new IPv6Recognizer(), new MacAddressRecognizer(),
        new PhoneRecognizer(phoneRegions), new DateRecognizer(), new AlphanumericPostcodeRecognizer(),
        new NumericPostcodeRecognizer(), new StreetRecognizer(), new CoordinateRecognizer(), new AgeRecognizer(),
        new VersionLookAlike(), new NumberLookAlike(), new LogPartLookAlike(),
    ];
}
