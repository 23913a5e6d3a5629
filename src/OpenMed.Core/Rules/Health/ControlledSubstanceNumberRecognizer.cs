using OpenMed.Rules.Checksums;
using OpenMed.Rules.Codes;

namespace OpenMed.Rules.Health;

/// <summary>Numbers of US prescribers of controlled substances (DEA), with a check digit.</summary>
internal sealed class ControlledSubstanceNumberRecognizer() : CodeRecognizer(
    "us-dea",
    "certificate_license_number",
    new ContextWords("dea", "dea number", "drug enforcement"),
    9,
    9)
{
    /// <inheritdoc/>
    protected override float ScoreAlone => RuleScore.Form;

    /// <inheritdoc/>
    protected override bool HasForm(ReadOnlySpan<char> code) => Dea.HasForm(code);

    /// <inheritdoc/>
    protected override bool IsValid(ReadOnlySpan<char> code) => Dea.IsValid(code);
}
