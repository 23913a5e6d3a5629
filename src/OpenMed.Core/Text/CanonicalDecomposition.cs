using System.Text;

namespace OpenMed.Text;

/// <summary>Full canonical decompositions (Unicode 14, UnicodeData.txt field 5, applied to the end), embedded so that accents
/// are stripped alike on every machine, with ICU or without. Immutable; safe for use by many threads.</summary>
internal static class CanonicalDecomposition
{
    private const int HangulFirst = 0xAC00;
    private const int HangulLast = 0xD7A3;
    private const int VowelCount = 21;
    private const int TrailCount = 28;

    private static readonly Lazy<Dictionary<int, Rune[]>> Table = new(Read);

    /// <summary>Writes the decomposition of a character.</summary>
    /// <param name="character">The character.</param>
    /// <param name="parts">Where it is written; room for 4.</param>
    /// <returns>How many parts; 1, the character itself, when it has no decomposition.</returns>
    public static int Decompose(Rune character, Span<Rune> parts)
    {
        if (character.Value is >= HangulFirst and <= HangulLast) return DecomposeHangul(character.Value - HangulFirst, parts);

        if (!Table.Value.TryGetValue(character.Value, out Rune[]? decomposed))
        {
            parts[0] = character;
            return 1;
        }

        decomposed.CopyTo(parts);
        return decomposed.Length;
    }

    // The Unicode Standard, section 3.12: a syllable is lead, vowel and, but for the first of each 28, trail.
    private static int DecomposeHangul(int syllable, Span<Rune> parts)
    {
        parts[0] = new Rune(0x1100 + (syllable / (VowelCount * TrailCount)));
        parts[1] = new Rune(0x1161 + (syllable % (VowelCount * TrailCount) / TrailCount));
        if (syllable % TrailCount == 0) return 2;

        parts[2] = new Rune(0x11A7 + (syllable % TrailCount));
        return 3;
    }

    private static Dictionary<int, Rune[]> Read()
    {
        var table = new Dictionary<int, Rune[]>(2100);
        foreach (int[] codes in UnicodeData.ReadLines("CanonicalDecompositions.txt"))
            table.Add(codes[0], [.. codes.Skip(1).Select(code => new Rune(code))]);
        return table;
    }
}
