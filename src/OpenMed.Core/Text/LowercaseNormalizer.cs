using System.Text;

namespace OpenMed.Text;

/// <summary>Lower case, character by character, as Rust's <c>char::to_lowercase</c>: no final sigma, U+0130 gives two.</summary>
internal sealed class LowercaseNormalizer : INormalizer
{
    private const int CapitalIWithDot = 0x130;

    /// <inheritdoc />
    public void Normalize(NormalizedText text)
    {
        text.BeginRewrite();
        for (int unitIndex = text.First; unitIndex < text.End;)
        {
            Rune character = UnicodeTables.RuneAt(text.Units, unitIndex, out int unitCount);
            AppendLower(text, character, text.StartOf(unitIndex), text.EndOf(unitIndex + unitCount - 1));
            unitIndex += unitCount;
        }

        text.EndRewrite();
    }

    /// <summary>Appends the lower case of a character to a rewrite.</summary>
    /// <param name="text">The text under rewrite.</param>
    /// <param name="character">The character.</param>
    /// <param name="start">Where its original starts.</param>
    /// <param name="end">Where its original ends (exclusive).</param>
    public static void AppendLower(NormalizedText text, Rune character, int start, int end)
    {
        if (character.Value == CapitalIWithDot)
        {
            text.Append('i', start, end);
            text.Append('\u0307', start, end);
            return;
        }

        text.Append(Rune.ToLowerInvariant(character), start, end);
    }
}
