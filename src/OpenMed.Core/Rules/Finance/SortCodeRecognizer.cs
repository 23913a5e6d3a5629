using OpenMed.Rules.Numbers;

namespace OpenMed.Rules.Finance;

/// <summary>UK sort codes: six digits, alone or in pairs, by a word near them. Source: Pay.UK, sort codes.</summary>
internal sealed class SortCodeRecognizer() : NumberRecognizer(
    "uk-sort-code",
    "bank_routing_number",
    new ContextWords("sort code", "sort", "sortcode"),
    "2-2-2", "2 2 2", "6")
{
    /// <inheritdoc/>
    protected override bool IsValid(ReadOnlySpan<char> digits) => false;
}
