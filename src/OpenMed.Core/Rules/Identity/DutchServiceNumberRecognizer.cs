using OpenMed.Rules.Checksums;
using OpenMed.Rules.Numbers;

namespace OpenMed.Rules.Identity;

/// <summary>Dutch citizen service numbers (BSN): nine digits that pass the eleven-test, by a word near them.</summary>
internal sealed class DutchServiceNumberRecognizer() : NumberRecognizer(
    "dutch-bsn",
    "unique_id",
    new ContextWords("bsn", "burgerservicenummer", "sofinummer", "sofi nummer", "burger service"),
    "9", "4.2.3")
{
    /// <inheritdoc/>
    protected override bool IsValid(ReadOnlySpan<char> digits) => DutchServiceNumber.IsValid(digits);
}
