using System.Globalization;
using System.Text;

namespace OpenMed.Text;

public sealed class CanonicalDecompositionTests
{
    // Characters with a decomposition that came after Unicode 14: Kirat Rai, Tulu-Tigalari, Gurung Khema, Todhri (Unicode 16).
    private static readonly (int First, int Last)[] Later = [(0x105C0, 0x105FF), (0x11380, 0x113FF), (0x16100, 0x1613F), (0x16D40, 0x16D7F)];

    [Fact]
    public void Decompose_EveryCharacter_IsWhatIcuGives()
    {
        Assert.SkipWhen("\u00E9".Normalize(NormalizationForm.FormD).Length != 2, "The runtime has no ICU to compare with.");
        var differing = new List<string>();
        Span<Rune> parts = stackalloc Rune[4];
        for (int code = 0; code <= 0x10FFFF; code++)
        {
            // .NET refuses U+FFFE.
            if (!Rune.IsValid(code) || code == 0xFFFE || Later.Any(range => code >= range.First && code <= range.Last)) continue;

            var character = new Rune(code);
            int count = CanonicalDecomposition.Decompose(character, parts);
            var ours = new StringBuilder();
            foreach (Rune part in parts[..count]) ours.Append(part.ToString());
            if (ours.ToString() != character.ToString().Normalize(NormalizationForm.FormD))
                differing.Add(code.ToString("X", CultureInfo.InvariantCulture));
        }

        Assert.Empty(differing);
    }

    [Theory]
    [InlineData(0xAC00, "\u1100\u1161")]
    [InlineData(0xD7A3, "\u1112\u1175\u11C2")]
    [InlineData(0x1E69, "s\u0323\u0307")]
    [InlineData(0x1F82, "\u03B1\u0313\u0300\u0345")]
    [InlineData(0x212B, "A\u030A")]
    [InlineData(0x41, "A")]
    public void Decompose_Character_GivesItsParts(int code, string expected)
    {
        Span<Rune> parts = stackalloc Rune[4];
        int count = CanonicalDecomposition.Decompose(new Rune(code), parts);

        Assert.Equal(expected, string.Concat(parts[..count].ToArray().Select(part => part.ToString())));
    }
}
