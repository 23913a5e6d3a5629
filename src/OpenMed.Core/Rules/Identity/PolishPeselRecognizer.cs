using OpenMed.Rules.Checksums;
using OpenMed.Rules.Numbers;

namespace OpenMed.Rules.Identity;

/// <summary>Polish PESEL numbers: a birth date and a check digit, by a word near them.</summary>
internal sealed class PolishPeselRecognizer() : NumberRecognizer(
    "polish-pesel",
    "unique_id",
    new ContextWords("pesel"),
    "11")
{
    /// <inheritdoc/>
    protected override bool IsValid(ReadOnlySpan<char> digits) => PolishPesel.IsValid(digits);
}
