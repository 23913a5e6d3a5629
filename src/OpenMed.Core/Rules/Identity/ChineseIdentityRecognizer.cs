using OpenMed.Rules.Checksums;
using OpenMed.Rules.Keyed;
using OpenMed.Rules.Numbers;

namespace OpenMed.Rules.Identity;

/// <summary>Chinese resident identity numbers of 18 digits: region, birth date and a check digit.</summary>
internal sealed class ChineseIdentityRecognizer() : NumberRecognizer(
    "chinese-id",
    "unique_id",
    new ContextWords("resident id", "identity card", "id card", "\u8EAB\u4EFD\u8BC1", "\u8EAB\u4EFD\u8BC1\u53F7"),
    "18")
{
    /// <inheritdoc/>
    protected override float ScoreAlone(in RuleText text, in NumberCandidate candidate) => TechnicalKeys.Touch(text, candidate.Start) ? RuleScore.Weak : RuleScore.Context;

    /// <inheritdoc/>
    protected override bool IsValid(ReadOnlySpan<char> digits) => ChineseIdentity.IsValid(digits);
}
