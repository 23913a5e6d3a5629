using OpenMed.Rules.Checksums;
using OpenMed.Rules.Numbers;

namespace OpenMed.Rules.Identity;

/// <summary>Finnish personal identity codes whose check character is a digit: a birth date, a dash and four digits.</summary>
internal sealed class FinnishNumberRecognizer() : NumberRecognizer(
    "finnish-hetu",
    "unique_id",
    new ContextWords("hetu", "henkil\u00F6tunnus", "henkilotunnus", "personbeteckning"),
    "6-4")
{
    /// <inheritdoc/>
    protected override float ScoreAlone(in RuleText text, in NumberCandidate candidate) => IsClock(candidate.Digits[^4..]) ? RuleScore.Weak : RuleScore.Form;

    /// <inheritdoc/>
    protected override bool IsValid(ReadOnlySpan<char> digits) => FinnishIdentity.IsValid(digits);

    // 161219-2044 is a time stamp of the evening.
    private static bool IsClock(ReadOnlySpan<char> digits) => DigitText.ToNumber(digits[..2]) < 24 && digits[2] < '6';
}
