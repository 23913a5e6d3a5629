using OpenMed.Rules.Checksums;
using OpenMed.Rules.Numbers;

namespace OpenMed.Rules.Finance;

/// <summary>US individual taxpayer identification numbers (ITIN): 900 to 999, then the group ranges that are given out. Source: IRS, Internal Revenue Manual 3.21.263.</summary>
internal sealed class TaxpayerNumberRecognizer() : NumberRecognizer(
    "us-itin",
    "tax_id",
    new ContextWords("itin", "individual taxpayer", "taxpayer", "tin", "tax id", "atin"),
    "3-2-4", "3 2 4", "9")
{
    /// <inheritdoc/>
    protected override bool HasChecksum => false;

    /// <inheritdoc/>
    protected override float ScoreAlone(in RuleText text, in NumberCandidate candidate) => candidate.Separator == '-' ? RuleScore.Context : RuleScore.Weak;

    /// <inheritdoc/>
    protected override bool IsValid(ReadOnlySpan<char> digits) => digits[0] == '9' && DigitText.ToNumber(digits[3..5]) is (>= 50 and <= 65) or (>= 70 and <= 88) or (>= 90 and <= 92) or >= 94;
}
