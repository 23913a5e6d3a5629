namespace OpenMed.Rules.Numbers;

/// <summary>Words that say that a number is a telephone's, whatever its form.</summary>
internal static class TelephoneWords
{
    private static readonly ContextWords Words = new("phone", "tel", "telephone", "call", "fax", "mobile", "cell", "dial", "sms", "whatsapp", "telefon", "handy");

    /// <summary>Whether one is near a number.</summary>
    /// <param name="text">The text it stands in.</param>
    /// <param name="candidate">The number.</param>
    public static bool AreNear(in RuleText text, in NumberCandidate candidate) =>
        Words.StrengthAmong(text, candidate.Start, candidate.End, candidate.Letters) > 0;
}
