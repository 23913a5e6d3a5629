using OpenMed.Rules.Checksums;
using OpenMed.Rules.Numbers;

namespace OpenMed.Rules.Finance;

/// <summary>Australian tax file numbers (TFN): nine digits with a check.</summary>
internal sealed class AustralianTaxFileNumberRecognizer() : NumberRecognizer(
    "australian-tfn",
    "tax_id",
    new ContextWords("tfn", "tax file", "tax file number"),
    "3 3 3", "3-3-3", "9")
{
    /// <inheritdoc/>
    protected override bool IsValid(ReadOnlySpan<char> digits) => AustralianTaxFileNumber.IsValid(digits);
}
