using OpenMed.Rules.Checksums;
using OpenMed.Rules.Numbers;

namespace OpenMed.Rules.Finance;

/// <summary>US employer identification numbers (EIN): a prefix that is given out and seven digits. Source: IRS, How EINs are assigned and valid EIN prefixes.</summary>
internal sealed class EmployerNumberRecognizer() : NumberRecognizer(
    "us-ein",
    "tax_id",
    new ContextWords("ein", "fein", "employer identification", "employer id", "federal tax", "tax id", "tin", "taxpayer", "irs"),
    "2-7", "9")
{
    /// <inheritdoc/>
    protected override bool HasChecksum => false;

    /// <inheritdoc/>
    protected override float ScoreAlone(in RuleText text, in NumberCandidate candidate) => candidate.IsGrouped && !TelephoneWords.AreNear(text, candidate) ? RuleScore.Form : RuleScore.Weak;

    /// <inheritdoc/>
    protected override bool IsValid(ReadOnlySpan<char> digits) => IsPrefix(DigitText.ToNumber(digits[..2]));

    private static bool IsPrefix(long prefix) =>
        prefix is not (0 or (>= 7 and <= 9) or (>= 17 and <= 19) or 28 or 29 or 49 or 69 or 70 or 78 or 79 or 89 or 96 or 97);
}
