using OpenMed.Rules.Checksums;
using OpenMed.Rules.Codes;

namespace OpenMed.Rules.Finance;

/// <summary>Italian fiscal codes, with a check letter.</summary>
internal sealed class ItalianFiscalCodeRecognizer() : CodeRecognizer(
    "italian-codice-fiscale",
    "tax_id",
    new ContextWords("codice fiscale", "fiscale", "cf"),
    16,
    16)
{
    /// <inheritdoc/>
    protected override bool HasForm(ReadOnlySpan<char> code) => ItalianFiscalCode.HasForm(code);

    /// <inheritdoc/>
    protected override bool IsValid(ReadOnlySpan<char> code) => ItalianFiscalCode.IsValid(code);
}
