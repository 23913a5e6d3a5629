using System.Text;
using OpenMed.Text;

namespace OpenMed.Masking;

/// <summary>Makes one of the spellings of a value: case, white space, full-width forms, invisible characters and how accents are coded do not count.</summary>
internal static class FoldedValue
{
    private const int FullWidthFirst = 0xFF01;
    private const int FullWidthLast = 0xFF5E;
    private const int FullWidthOffset = 0xFEE0;

    /// <summary>Folds a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Lower case, decomposed, single spaces.</returns>
    public static string Of(ReadOnlySpan<char> value)
    {
        var folded = new StringBuilder(value.Length);
        Span<Rune> parts = stackalloc Rune[4];
        foreach (Rune character in value.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(character))
            {
                if (folded.Length > 0 && folded[^1] != ' ') folded.Append(' ');
                continue;
            }

            if (IsInvisible(character.Value)) continue;

            int partCount = CanonicalDecomposition.Decompose(Narrow(character), parts);
            foreach (Rune part in parts[..partCount]) Append(folded, Rune.ToLowerInvariant(part));
        }

        if (folded.Length > 0 && folded[^1] == ' ') folded.Length--;
        return folded.ToString();
    }

    private static void Append(StringBuilder target, Rune character)
    {
        Span<char> units = stackalloc char[2];
        target.Append(units[..character.EncodeToUtf16(units)]);
    }

    private static Rune Narrow(Rune character) =>
        character.Value is >= FullWidthFirst and <= FullWidthLast ? new Rune(character.Value - FullWidthOffset) : character;

    // Soft hyphen, zero-width space and joiners, word joiner, byte order mark.
    private static bool IsInvisible(int code) => code is 0x00AD or (>= 0x200B and <= 0x200D) or 0x2060 or 0xFEFF;
}
