using System.Text;
using CsCheck;
using OpenMed.Support;

namespace OpenMed.Text;

public sealed class BertNormalizerTests
{
    // Source: Hugging Face tokenizers 0.22, normalizers/bert.rs, read and worked out by hand.
    [Theory]
    [InlineData("H\u00E9llo W\u00D6RLD", "hello world")]
    [InlineData("a\tb\r\nc\u00A0d\u3000e", "a b  c d e")]
    [InlineData("a\0b\u0001c\uFFFDd\u200Be\uE000f", "abcdef")]
    [InlineData("a\u4E2Db", "a \u4E2D b")]
    [InlineData("\u0130", "i")]
    [InlineData("\u00DF\uFF21\uFB01", "\u00DF\uFF41\uFB01")]
    [InlineData("\uAC01", "\u1100\u1161\u11A8")]
    [InlineData("\uD842\uDFB7", " \uD842\uDFB7 ")]
    public void Normalize_Uncased_GivesWhatBertGives(string text, string expected) =>
        Assert.Equal(expected, new BertNormalizer(true, true, true, true).Apply(text));

    [Theory]
    [InlineData("H\u00C9llo\t\u4E2D", "H\u00C9llo \u4E2D")]
    [InlineData("a\0b", "ab")]
    public void Normalize_Cased_KeepsCapitalsAndAccents(string text, string expected) =>
        Assert.Equal(expected, new BertNormalizer(true, false, false, false).Apply(text));

    [Fact]
    public void Normalize_NothingSwitchedOn_ChangesNothing() => Some.Texts.Sample(text =>
        Assert.Equal(new SequenceNormalizer().Apply(text), new BertNormalizer(false, false, false, false).Apply(text)));

    [Fact]
    public void Normalize_AnyText_IsWhatItsCharactersGive() => Some.Texts.Sample(text =>
    {
        var normalizer = new BertNormalizer(true, true, true, true);
        Assert.Equal(string.Concat(text.EnumerateRunes().Select(character => normalizer.Apply(character.ToString()))), normalizer.Apply(text));
    });

    [Fact]
    public void Normalize_EveryAsciiCharacter_IsAsBeyondTheFastPath()
    {
        var normalizer = new BertNormalizer(true, true, true, true);
        for (char unit = '\0'; unit < 0x80; unit++)
        {
            string alone = normalizer.Apply(unit.ToString());
            string expected = unit is '\t' or '\n' or '\r' ? " "
                : UnicodeTables.IsBertControl(new Rune(unit)) ? string.Empty
                : unit.ToString().ToLowerInvariant();
            Assert.Equal(expected, alone);
        }
    }
}
