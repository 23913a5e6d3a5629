using OpenMed.Rules.Checksums;
using OpenMed.Rules.Numbers;

namespace OpenMed.Rules.Health;

/// <summary>US national provider identifiers (NPI): ten digits with a check digit, by a word near them.</summary>
internal sealed class ProviderNumberRecognizer() : NumberRecognizer(
    "us-npi",
    "certificate_license_number",
    new ContextWords("npi", "national provider", "provider id", "provider identifier", "provider number", "npi number"),
    "10")
{
    /// <inheritdoc/>
    protected override bool IsValid(ReadOnlySpan<char> digits) => Npi.IsValid(digits);
}
