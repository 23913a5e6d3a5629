using OpenMed.Rules.Checksums;
using OpenMed.Rules.Numbers;

namespace OpenMed.Rules.Identity;

/// <summary>Czech and Slovak birth numbers: a birth date, a slash and a number divisible by eleven.</summary>
internal sealed class CzechIdentityRecognizer() : NumberRecognizer(
    "czech-id",
    "unique_id",
    new ContextWords("rodn\u00E9 \u010D\u00EDslo", "rodne cislo", "r\u010D"),
    "6/4", "10")
{
    /// <inheritdoc/>
    protected override float ScoreAlone(in RuleText text, in NumberCandidate candidate) => candidate.IsGrouped ? RuleScore.Form : RuleScore.Weak;

    /// <inheritdoc/>
    protected override bool IsValid(ReadOnlySpan<char> digits) => CzechIdentity.IsValid(digits);
}
