using OpenMed.Rules.Checksums;
using OpenMed.Rules.Codes;

namespace OpenMed.Rules.Identity;

/// <summary>Chinese resident identity numbers whose check character is an X.</summary>
internal sealed class ChineseCodeRecognizer() : CodeRecognizer(
    "chinese-id-x",
    "unique_id",
    new ContextWords("resident id", "identity card", "id card", "\u8EAB\u4EFD\u8BC1"),
    18,
    18)
{
    /// <inheritdoc/>
    protected override bool HasForm(ReadOnlySpan<char> code) => code[^1] == 'X' && DigitText.AreDigits(code[..^1]);

    /// <inheritdoc/>
    protected override bool IsValid(ReadOnlySpan<char> code) => ChineseIdentity.IsValid(code);
}
