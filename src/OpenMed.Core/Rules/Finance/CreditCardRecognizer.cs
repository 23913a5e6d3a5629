using OpenMed.Rules.Checksums;

namespace OpenMed.Rules.Finance;

/// <summary>Numbers of payment cards: 13 to 19 digits, the issuer's ranges, Luhn. Source: ISO/IEC 7812-1 and the issuers' published ranges.</summary>
internal sealed class CreditCardRecognizer : IRecognizer
{
    private const string Label = "credit_debit_card";
    private const int Least = 13;
    private const int Most = 19;

    private static readonly ContextWords Context = new(
        "card", "credit", "debit", "pan", "visa", "mastercard", "amex", "american express", "discover", "diners", "jcb", "maestro", "cc", "ccnum");

    /// <inheritdoc/>
    public string Name => "credit-card";

    /// <inheritdoc/>
    public IReadOnlyList<RunShape> Shapes => [RunShape.Number];

    /// <inheritdoc/>
    public void Find(in RuleText text, Run run, List<RuleMatch> matches)
    {
        Span<char> digits = stackalloc char[Most + 1];
        for (int start = run.Start; start < run.End; start++)
        {
            if (!char.IsAsciiDigit(text.Chars[start]) || char.IsAsciiDigit(text.At(start - 1))) continue;

            int count = DigitSequence.Take(text.Chars[start..run.End], " -.", digits, out int length);
            if (count is < Least or > Most || !text.StandsAlone(start, start + length)) continue;

            Add(text, start, length, digits[..count], matches);
            start += length;
        }
    }

    private void Add(in RuleText text, int start, int length, ReadOnlySpan<char> digits, List<RuleMatch> matches)
    {
        float strength = Context.Strength(text, start, start + length);
        bool isIssued = CardIssuers.Issued(digits);
        if (isIssued && Luhn.IsValid(digits))
            matches.Add(new RuleMatch(Label, start, length, strength > 0 ? RuleScore.Proven : RuleScore.Checksum, Name, RuleEvidence.Checksum));
        else if (strength > 0)
            matches.Add(new RuleMatch(Label, start, length, RuleScore.OfContext(strength), Name, RuleEvidence.Context));
        else if (isIssued)
            matches.Add(new RuleMatch(Label, start, length, RuleScore.Weak, Name, RuleEvidence.FailedChecksum));
    }
}
