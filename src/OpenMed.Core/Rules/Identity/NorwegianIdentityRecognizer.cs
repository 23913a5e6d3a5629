using OpenMed.Rules.Checksums;
using OpenMed.Rules.Keyed;
using OpenMed.Rules.Numbers;

namespace OpenMed.Rules.Identity;

/// <summary>Norwegian identity numbers: a birth date and two check digits.</summary>
internal sealed class NorwegianIdentityRecognizer() : NumberRecognizer(
    "norwegian-id",
    "unique_id",
    new ContextWords("f\u00F8dselsnummer", "fodselsnummer", "personnummer", "fnr", "fnummer", "d-nummer"),
    "6 5", "11")
{
    /// <inheritdoc/>
    protected override float ScoreAlone(in RuleText text, in NumberCandidate candidate) => TechnicalKeys.Touch(text, candidate.Start) ? RuleScore.Weak : RuleScore.Form;

    /// <inheritdoc/>
    protected override bool IsValid(ReadOnlySpan<char> digits) => NorwegianIdentity.IsValid(digits);
}
