using OpenMed.Rules.Checksums;
using OpenMed.Rules.Numbers;

namespace OpenMed.Rules.Finance;

/// <summary>US bank routing numbers (ABA): nine digits with a check digit that one random number in ten has, so that they count with a word near them.</summary>
internal sealed class RoutingNumberRecognizer() : NumberRecognizer(
    "aba-routing",
    "bank_routing_number",
    new ContextWords("routing", "aba", "rtn", "routing transit", "transit number", "transit no", "fedwire", "ach"),
    "9")
{
    /// <inheritdoc/>
    protected override bool IsValid(ReadOnlySpan<char> digits) => AbaRouting.IsValid(digits);
}
