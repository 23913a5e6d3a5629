using OpenMed.Rules.Network;
using OpenMed.Rules.Time;

namespace OpenMed.Rules.Contact;

/// <summary>The recognizers of contacts, networks and times.</summary>
internal static class ContactRecognizers
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<IRecognizer> All { get; } =
    [
        new EmailRecognizer(), new UrlRecognizer(), new IPv4Recognizer(), new IPv6Recognizer(), new MacAddressRecognizer(),
        new PhoneRecognizer(["US", "GB"]), new DateRecognizer(), new AlphanumericPostcodeRecognizer(),
        new NumericPostcodeRecognizer(), new CoordinateRecognizer(), new AgeRecognizer(),
        new VersionLookAlike(), new NumberLookAlike(), new LogPartLookAlike(),
    ];
}
