using OpenMed.Rules.Checksums;
using OpenMed.Rules.Numbers;

namespace OpenMed.Rules.Identity;

/// <summary>Danish CPR numbers: a birth date and four digits, by a word near them, since their check digit is no longer kept. Source: CPR-kontoret, personnummeret.</summary>
internal sealed class DanishIdentityRecognizer() : NumberRecognizer(
    "danish-cpr",
    "unique_id",
    new ContextWords("cpr", "cpr nr", "cpr nummer", "personnummer"),
    "6-4", "10")
{
    /// <inheritdoc/>
    protected override bool HasChecksum => false;

    /// <inheritdoc/>
    protected override bool IsValid(ReadOnlySpan<char> digits) => DigitText.IsDay(DigitText.ToNumber(digits[2..4]), DigitText.ToNumber(digits[..2]));
}
