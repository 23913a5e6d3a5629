using OpenMed.Rules.Checksums;
using OpenMed.Rules.Codes;

namespace OpenMed.Rules.Identity;

/// <summary>Spanish identity numbers: DNI of citizens, NIE of foreigners, with a check letter.</summary>
internal sealed class SpanishIdentityRecognizer() : CodeRecognizer(
    "spanish-dni",
    "unique_id",
    new ContextWords("dni", "nie", "nif", "documento nacional", "documento de identidad", "identidad", "c\u00E9dula"),
    9,
    11)
{
    /// <inheritdoc/>
    protected override float ScoreAlone => RuleScore.Form;

    /// <inheritdoc/>
    protected override bool HasForm(ReadOnlySpan<char> code) => SpanishIdentity.HasForm(code);

    /// <inheritdoc/>
    protected override bool IsValid(ReadOnlySpan<char> code) => SpanishIdentity.IsValid(code);
}
