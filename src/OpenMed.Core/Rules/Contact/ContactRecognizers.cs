namespace OpenMed.Rules.Contact;

/// <summary>The recognizers of contacts, networks and times.</summary>
internal static class ContactRecognizers
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<IRecognizer> All { get; } = [];
}
