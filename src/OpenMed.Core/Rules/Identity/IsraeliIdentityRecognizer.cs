using OpenMed.Rules.Checksums;
using OpenMed.Rules.Numbers;

namespace OpenMed.Rules.Identity;

/// <summary>Israeli identity numbers: nine digits with a Luhn check, by a word near them. Source: Population and Immigration Authority.</summary>
internal sealed class IsraeliIdentityRecognizer() : NumberRecognizer(
    "israeli-id",
    "unique_id",
    new ContextWords("teudat zehut", "israeli id", "\u05EA\u05E2\u05D5\u05D3\u05EA \u05D6\u05D4\u05D5\u05EA"),
    "9", "8-1")
{
    /// <inheritdoc/>
    protected override bool IsValid(ReadOnlySpan<char> digits) => Luhn.IsValid(digits);
}
