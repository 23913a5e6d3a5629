using OpenMed.Rules.Checksums;

namespace OpenMed.Rules.Finance;

/// <summary>International bank account numbers, with or without spaces or dashes between groups; in small letters with a word near them. Source: ISO 13616-1.</summary>
internal sealed class IbanRecognizer : IRecognizer
{
    private const string Label = "account_number";

    private static readonly ContextWords Context = new("iban", "account", "acct", "bank", "konto", "kontonummer", "compte", "cuenta", "conto", "rekening", "conta");

    /// <inheritdoc/>
    public string Name => "iban";

    /// <inheritdoc/>
    public IReadOnlyList<RunShape> Shapes => [RunShape.Code];

    /// <inheritdoc/>
    public RunGate GateFor(RunShape shape) => new() { Lengths = RunGate.Range(4, int.MaxValue), Letters = ~RunGate.SetOf("0") };

    /// <inheritdoc/>
    public void Find(in RuleText text, Run run, List<RuleMatch> matches)
    {
        ReadOnlySpan<char> chars = text.Chars;
        int start = run.Start;
        bool isCandidate = run.Length >= 4 && char.IsAsciiLetter(chars[start]) && char.IsAsciiLetter(chars[start + 1])
            && char.IsAsciiDigit(chars[start + 2]) && char.IsAsciiDigit(chars[start + 3]);
        if (!isCandidate) return;

        Span<char> iban = stackalloc char[Iban.MostLength];
        iban[0] = char.ToUpperInvariant(chars[start]);
        iban[1] = char.ToUpperInvariant(chars[start + 1]);
        int length = Iban.LengthOf(iban[..2]);
        if (length > 0 && TryTake(text, start, iban[..length], out int end, out bool isUpper)) Judge(text, start, end, iban[..length], isUpper, matches);
    }

    private static bool TryTake(in RuleText text, int start, Span<char> iban, out int end, out bool isUpper)
    {
        isUpper = true;
        end = start;
        for (int count = 0; count < iban.Length; end++)
        {
            char character = text.At(end);
            if (char.IsAsciiLetterOrDigit(character))
            {
                isUpper &= !char.IsAsciiLetterLower(character);
                iban[count++] = char.ToUpperInvariant(character);
            }
            else if (character is not (' ' or '-') || !char.IsAsciiLetterOrDigit(text.At(end - 1)))
            {
                return false;
            }
        }

        return text.StandsAlone(start, end);
    }

    private void Judge(in RuleText text, int start, int end, ReadOnlySpan<char> iban, bool isUpper, List<RuleMatch> matches)
    {
        float strength = Context.Strength(text, start, end);
        bool isValid = Iban.IsValid(iban);
        if (isValid && (isUpper || strength > 0))
            Add(Label, start, end, strength > 0 ? RuleScore.Proven : RuleScore.Checksum, RuleEvidence.Checksum, matches);
        else if (strength > 0 && isUpper)
            Add(Label, start, end, RuleScore.OfContext(strength), RuleEvidence.Context, matches);
        else if (isUpper)
            Add(Label, start, end, RuleScore.Weak, RuleEvidence.FailedChecksum, matches);
        if (isValid) FindBankCode(text, end, matches);
    }

    // The code of the bank often follows without its name.
    private void FindBankCode(in RuleText text, int end, List<RuleMatch> matches)
    {
        int start = end;
        while (start - end < 4 && text.At(start) is ' ' or ',' or ';' or '/' or '(' or '|' or '\t') start++;
        if (start > end && BankCode.LengthAt(text, start) is > 0 and int length)
            Add("swift_bic", start, start + length, RuleScore.Context, RuleEvidence.Context, matches);
    }

    private void Add(string label, int start, int end, float score, RuleEvidence evidence, List<RuleMatch> matches) =>
        matches.Add(new RuleMatch(label, start, end - start, score, Name, evidence));
}
