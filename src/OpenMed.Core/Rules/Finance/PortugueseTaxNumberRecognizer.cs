using OpenMed.Rules.Checksums;
using OpenMed.Rules.Numbers;

namespace OpenMed.Rules.Finance;

/// <summary>Portuguese tax numbers (NIF): nine digits with a check digit.</summary>
internal sealed class PortugueseTaxNumberRecognizer() : NumberRecognizer(
    "portuguese-nif",
    "tax_id",
    new ContextWords("nif", "contribuinte", "fiscal", "identifica\u00E7\u00E3o fiscal"),
    "3 3 3", "9")
{
    /// <inheritdoc/>
    protected override bool IsValid(ReadOnlySpan<char> digits) => PortugueseTaxNumber.IsValid(digits);
}
