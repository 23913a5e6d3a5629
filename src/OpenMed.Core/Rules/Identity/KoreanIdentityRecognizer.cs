using OpenMed.Rules.Checksums;
using OpenMed.Rules.Numbers;

namespace OpenMed.Rules.Identity;

/// <summary>South Korean resident registration numbers: a birth date, a dash and seven digits.</summary>
internal sealed class KoreanIdentityRecognizer() : NumberRecognizer(
    "korean-rrn",
    "unique_id",
    new ContextWords("rrn", "resident registration", "\uC8FC\uBBFC\uB4F1\uB85D\uBC88\uD638"),
    "6-7", "13")
{
    /// <inheritdoc/>
    protected override float ScoreAlone(in RuleText text, in NumberCandidate candidate) => candidate.IsGrouped ? RuleScore.Form : RuleScore.Weak;

    /// <inheritdoc/>
    protected override bool IsPlausible(ReadOnlySpan<char> digits) => DigitText.IsDay(DigitText.ToNumber(digits[2..4]), DigitText.ToNumber(digits[4..6]));

    /// <inheritdoc/>
    protected override bool IsValid(ReadOnlySpan<char> digits) => KoreanIdentity.IsValid(digits);
}
