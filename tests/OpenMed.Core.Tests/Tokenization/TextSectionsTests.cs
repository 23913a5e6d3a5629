using CsCheck;
using OpenMed.Support;
using OpenMed.Text;

namespace OpenMed.Tokenization;

public sealed class TextSectionsTests
{
    private static readonly string[] Words =
        ["Patient", "Jos\u00E9", "12/04/1958", "metformin", "e\u0301", "(937)", "555-0148,", "\u4E2D\u6587", "\uD83D\uDE00", "\uFB01", "a  b", "\t", "\r\n", "\u0001", "\u00A0x"];

    private static readonly Gen<string> LongTexts = Gen.Int[0, Words.Length - 1].Array[18_000, 22_000]
        .Select(indexes => string.Join(' ', indexes.Select(index => Words[index])));

    [Fact]
    public void Tokenize_LongTextWithSpaces_GivesTheIdsOfOnePiece() => LongTexts.Sample(
        text =>
        {
            Assert.True(text.Length > 65_536);
            foreach ((string name, bool isUnigram) in new[] { ("tiny-deberta/spm.model", true), ("openmed-mini/vocab.txt", false) })
            {
                Tokenizer tokenizer = RealTokenizers.Get(name);
                List<Token> reference = OnePiece(tokenizer, text, isUnigram);
                List<Token> tokens = tokenizer.Tokens(text);
                Assert.Equal(reference.Select(token => token.Id), tokens.Select(token => token.Id));
                foreach ((Token expected, Token token) in reference.Zip(tokens))
                    Assert.True(IsSameButForSpace(text, expected, token), $"{name}: {token} is not {expected} at '{text[expected.Start..expected.End]}'.");
            }
        },
        iter: 8, print: text => $"a text of {text.Length} units");

    [Fact]
    public void EndOf_ShortText_IsItsEnd()
    {
        Assert.Equal(0, TextSections.EndOf("", 0));
        Assert.Equal(16_384, TextSections.EndOf(new string(' ', 16_384), 0));
    }

    [Theory]
    [InlineData("x")]
    [InlineData("\u0301")]
    [InlineData("\uD83D\uDE00")]
    [InlineData(" ")]
    [InlineData("\u4E2D ")]
    [InlineData("ab cd")]
    public void EndOf_AnyLongText_GoesOnAndSplitsNoPair(string part)
    {
        string text = "a" + string.Concat(Enumerable.Repeat(part, 300_000 / part.Length));
        int sectionCount = 0;
        for (int start = 0; start < text.Length; sectionCount++)
        {
            int end = TextSections.EndOf(text, start);
            Assert.InRange(end, start + 1, start + 65_536);
            Assert.False(end < text.Length && char.IsSurrogatePair(text[end - 1], text[end]));
            start = end;
        }

        Assert.InRange(sectionCount, 4, 20);
    }

    [Theory]
    [InlineData("\u041F\u0440\u0438\u0432\u0435\u0442 ")]
    [InlineData("Ellison,\n")]
    [InlineData("Ellison\r\n")]
    [InlineData("Ellison, ")]
    public void EndOf_WhiteSpaceOfAnyKind_CutsBeforeIt(string part)
    {
        string text = string.Concat(Enumerable.Repeat(part, 300_000 / part.Length));
        int wordLength = part.TrimEnd().Length;
        for (int start = 0; start < text.Length;)
        {
            int end = TextSections.EndOf(text, start);
            Assert.True(end == text.Length || end % part.Length == wordLength, $"The cut is {end % part.Length} units into '{part}'.");
            start = end;
        }
    }

    [Fact]
    public void EndOf_ClustersWithoutSpaces_CutsAtABorder()
    {
        string text = string.Concat(Enumerable.Repeat("e\u0301\u0323", 40_000));
        for (int start = 0; start < text.Length;)
        {
            int end = TextSections.EndOf(text, start);
            Assert.True(end == text.Length || end % 3 == 0);
            start = end;
        }
    }

    // At the start of a section the space before the word is in no token; a token of that space alone may lie on the character after it.
    private static bool IsSameButForSpace(string text, Token expected, Token token) =>
        Core(text, expected) is var core && (core.Start == core.End || core == Core(text, token));

    private static (int Start, int End) Core(string text, Token token)
    {
        (int start, int end) = (token.Start, token.End);
        while (start < end && (char.IsWhiteSpace(text[start]) || char.IsControl(text[start]))) start++;
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || char.IsControl(text[end - 1]))) end--;
        return (start, end);
    }

    // The reference way: the whole text normalised and cut as one.
    private static List<Token> OnePiece(Tokenizer tokenizer, string text, bool isUnigram)
    {
        string folder = isUnigram ? Path.Combine(TestFolders.Data, "tiny-deberta") : Path.Combine(TestFolders.Root, "models", "openmed-mini");
        var normalized = new NormalizedText();
        normalized.Load(text, 0);
        IWordModel model;
        IPreTokenizer words;
        if (isUnigram)
        {
            var file = new SentencePieceFile(File.ReadAllBytes(Path.Combine(folder, "spm.model")));
            new StripNormalizer(true, true).Normalize(normalized);
            new CharsmapNormalizer(new Charsmap(file.Charsmap)).Normalize(normalized);
            new SpaceRunNormalizer().Normalize(normalized);
            words = new MetaspacePreTokenizer('\u2581');
            model = new UnigramModel(file.Pieces, file.Scores, file.Types.ToList().IndexOf(SentencePieceFile.PieceType.Unknown));
        }
        else
        {
            new BertNormalizer(true, true, true, true).Normalize(normalized);
            words = new BertPreTokenizer();
            string[] pieces = [.. Enumerable.Range(0, tokenizer.IdCount).Select(tokenizer.PieceOf)];
            model = new WordPieceModel(pieces, "##", Array.IndexOf(pieces, "[UNK]"), 100);
        }

        var tokens = new List<Token>();
        int first = words.Begin(normalized, normalized.First, normalized.End);
        while (words.TryNextWord(normalized.Units, normalized.End, ref first, out int wordEnd))
        {
            model.Segment(normalized, first, wordEnd, new SegmentPath(), tokens);
            first = wordEnd;
        }

        return tokens;
    }
}
