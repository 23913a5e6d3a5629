using OpenMed.Rules.Checksums;
using OpenMed.Rules.Numbers;

namespace OpenMed.Rules.Identity;

/// <summary>Turkish identity numbers: eleven digits with two check digits, by a word near them.</summary>
internal sealed class TurkishIdentityRecognizer() : NumberRecognizer(
    "turkish-id",
    "unique_id",
    new ContextWords("tckn", "kimlik no", "kimlik numaras\u0131", "t.c. kimlik", "tc kimlik", "kimlik"),
    "11")
{
    /// <inheritdoc/>
    protected override bool IsValid(ReadOnlySpan<char> digits) => TurkishIdentity.IsValid(digits);
}
