using OpenMed.Rules.Checksums;
using OpenMed.Rules.Numbers;

namespace OpenMed.Rules.Identity;

/// <summary>South African identity numbers: a birth date, a serial number, citizenship and a check digit, by a word near them.</summary>
internal sealed class SouthAfricanIdentityRecognizer() : NumberRecognizer(
    "south-african-id",
    "unique_id",
    new ContextWords("sa id", "id number", "identity number", "id no", "rsa id", "id nommer"),
    "13", "6 4 3", "6 4 2 1")
{
    /// <inheritdoc/>
    protected override bool IsPlausible(ReadOnlySpan<char> digits) => DigitText.IsDay(DigitText.ToNumber(digits[2..4]), DigitText.ToNumber(digits[4..6]));

    /// <inheritdoc/>
    protected override bool IsValid(ReadOnlySpan<char> digits) => SouthAfricanIdentity.IsValid(digits);
}
