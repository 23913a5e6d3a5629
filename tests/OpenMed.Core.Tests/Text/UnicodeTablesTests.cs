using System.Text;

namespace OpenMed.Text;

public sealed class UnicodeTablesTests
{
    // Source: PropList.txt, White_Space, Unicode 15.
    [Fact]
    public void IsWhiteSpace_EveryUnit_IsTheUnicodeProperty()
    {
        char[] expected =
        [
            '\t', '\n', '\v', '\f', '\r', ' ', '\u0085', '\u00A0', '\u1680', .. Enumerable.Range(0x2000, 11).Select(code => (char)code),
            '\u2028', '\u2029', '\u202F', '\u205F', '\u3000',
        ];

        Assert.Equal(expected, Enumerable.Range(0, 0x10000).Select(code => (char)code).Where(UnicodeTables.IsWhiteSpace));
    }

    [Theory]
    [InlineData('$', true)]
    [InlineData('^', true)]
    [InlineData('_', true)]
    [InlineData(' ', false)]
    [InlineData('\u007F', false)]
    [InlineData('a', false)]
    [InlineData('\u00A3', false)]
    [InlineData('\u00AB', true)]
    [InlineData('\u2014', true)]
    [InlineData('\u3001', true)]
    [InlineData('\u2E52', false)]
    public void IsBertPunctuation_Character_AsInTheReference(char unit, bool expected) =>
        Assert.Equal(expected, UnicodeTables.IsBertPunctuation(new Rune(unit)));

    [Theory]
    [InlineData('\0', true)]
    [InlineData('\t', false)]
    [InlineData('\n', false)]
    [InlineData('\r', false)]
    [InlineData('\u000B', true)]
    [InlineData('\u00AD', true)]
    [InlineData('\u200D', true)]
    [InlineData('\uE000', true)]
    [InlineData('a', false)]
    public void IsBertControl_Character_AsInTheReference(char unit, bool expected) =>
        Assert.Equal(expected, UnicodeTables.IsBertControl(new Rune(unit)));

    [Theory]
    [InlineData(0x4DFF, false)]
    [InlineData(0x4E00, true)]
    [InlineData(0x9FFF, true)]
    [InlineData(0xAC00, false)]
    [InlineData(0x3042, false)]
    [InlineData(0x20000, true)]
    [InlineData(0x2FA1F, true)]
    public void IsIdeograph_Character_AsInTheReference(int code, bool expected) => Assert.Equal(expected, UnicodeTables.IsIdeograph(new Rune(code)));

    // An attribute cannot hold half a surrogate pair.
    [Fact]
    public void RuneAt_Units_GivesTheCharacter()
    {
        foreach ((string text, int unitIndex, int code, int unitCount) in new[]
        {
            ("a", 0, 'a', 1), ("\uD83D\uDE00", 0, 0x1F600, 2), ("\uD83D\uDE00", 1, 0xFFFD, 1), ("\uD83Dx", 0, 0xFFFD, 1), ("\uD83D", 0, 0xFFFD, 1),
        })
        {
            Assert.Equal(code, UnicodeTables.RuneAt(text, unitIndex, out int count).Value);
            Assert.Equal(unitCount, count);
        }
    }
}
