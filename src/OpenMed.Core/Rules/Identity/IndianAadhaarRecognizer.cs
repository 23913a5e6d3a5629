using OpenMed.Rules.Checksums;
using OpenMed.Rules.Numbers;

namespace OpenMed.Rules.Identity;

/// <summary>Indian Aadhaar numbers: twelve digits with a Verhoeff check, by a word near them. Source: Unique Identification Authority of India.</summary>
internal sealed class IndianAadhaarRecognizer() : NumberRecognizer(
    "indian-aadhaar",
    "unique_id",
    new ContextWords("aadhaar", "aadhar", "uidai", "adhaar"),
    "4 4 4", "4-4-4", "12")
{
    /// <inheritdoc/>
    protected override bool IsValid(ReadOnlySpan<char> digits) => digits[0] >= '2' && Verhoeff.IsValid(digits);
}
