using OpenMed.Rules.Checksums;
using OpenMed.Rules.Numbers;

namespace OpenMed.Rules.Identity;

/// <summary>Canadian social insurance numbers (SIN): nine digits with a Luhn check, by a word near them. Source: Employment and Social Development Canada.</summary>
internal sealed class CanadianInsuranceNumberRecognizer() : NumberRecognizer(
    "canadian-sin",
    "ssn",
    new ContextWords("sin", "social insurance", "nas", "assurance sociale"),
    "3-3-3", "3 3 3", "9")
{
    /// <inheritdoc/>
    protected override bool IsValid(ReadOnlySpan<char> digits) => digits[0] is not ('0' or '8') && Luhn.IsValid(digits);
}
