using System.Text;
using CsCheck;
using OpenMed.Support;
using OpenMed.Text;

namespace OpenMed.Tokenization;

/// <summary>What holds for every text and the tokenizers of both models.</summary>
public sealed class TokenizerPropertyTests
{
    public static TheoryData<string> Tokenizers => RealTokenizers.OneOfEachKind;

    public static TheoryData<string> All => RealTokenizers.All;

    [Theory, MemberData(nameof(All))]
    public void Tokenize_AnyText_GivesOrderedTokensThatCoverIt(string name) =>
        Some.Texts.Sample(text => AssertCovered(RealTokenizers.Get(name), text), iter: 2000);

    [Theory, MemberData(nameof(Tokenizers))]
    public void Tokenize_EveryCharacterAlone_IsCovered(string name)
    {
        Tokenizer tokenizer = RealTokenizers.Get(name);
        for (int code = 0; code <= 0x10FFFF; code++)
        {
            if (Rune.IsValid(code)) AssertCovered(tokenizer, new Rune(code).ToString());
        }

        for (int surrogate = 0xD800; surrogate <= 0xDFFF; surrogate++) AssertCovered(tokenizer, ((char)surrogate).ToString());
    }

    [Theory, MemberData(nameof(Tokenizers))]
    public void Tokenize_EveryCharacterAmongOthers_IsCovered(string name)
    {
        Tokenizer tokenizer = RealTokenizers.Get(name);
        for (int code = 1; code <= 0x10FFFF; code += 17)
        {
            if (Rune.IsValid(code)) AssertCovered(tokenizer, $"a{new Rune(code)}\u0301{new Rune(code)} {new Rune(code)}z");
        }
    }

    [Theory, MemberData(nameof(Tokenizers))]
    public void Tokenize_AnyUnits_AreCovered(string name) =>
        Gen.String[Gen.Char, 0, 30].Sample(text => AssertCovered(RealTokenizers.Get(name), text), iter: 3000);

    [Theory, MemberData(nameof(All))]
    public void Tokenize_Twice_GivesTheSameAndAppends(string name) => Some.Texts.Sample(text =>
    {
        Tokenizer tokenizer = RealTokenizers.Get(name);
        List<Token> once = tokenizer.Tokens(text);
        var twice = new List<Token>(once);
        tokenizer.Tokenize(text, twice);
        Assert.Equal([.. once, .. once], twice);
        Assert.All(once, token => Assert.InRange(token.Id, 0, tokenizer.IdCount - 1));
    });

    [Theory]
    [InlineData("tiny-deberta/tokenizer.json", "tiny-deberta/spm.model")]
    [InlineData("openmed-mini/tokenizer.json", "openmed-mini/vocab.txt")]
    public void Tokenize_AnyText_IsTheSameFromEitherFile(string one, string other) => Some.Texts.Sample(
        text => Assert.Equal(RealTokenizers.Get(one).Tokens(text), RealTokenizers.Get(other).Tokens(text)), iter: 2000);

    [Theory, MemberData(nameof(Tokenizers))]
    public void Tokenize_OnceWarm_AllocatesNothing(string name)
    {
        Tokenizer tokenizer = RealTokenizers.Get(name);
        string text = string.Concat(Enumerable.Repeat("Jos\u00E9 \uFF21 [MASK] e\u0301 \uD83D\uDC69\u200D\uD83D\uDD2C\u4E2D 12/04/1958 \0\uFFFE ", 300));
        var tokens = new List<Token>();
        long allocated = 1;

        // Warm is when the JIT has optimised the library's generic methods, too; before, some box.
        for (int run = 0; run < 100 && allocated > 0; run++)
        {
            tokens.Clear();
            long before = GC.GetAllocatedBytesForCurrentThread();
            tokenizer.Tokenize(text, tokens);
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            Thread.Sleep(20);
        }

        Assert.Equal(0, allocated);
    }

    [Theory, MemberData(nameof(Tokenizers))]
    public async Task Tokenize_EightThreads_GivesTheSame(string name)
    {
        Tokenizer tokenizer = RealTokenizers.Get(name);
        string[] texts = [.. Enumerable.Range(1, 40).Select(index => string.Concat(Enumerable.Repeat($"Jos\u00E9 {index} \uD83D\uDE00", index)))];
        Token[][] expected = [.. texts.Select(text => tokenizer.Tokens(text).ToArray())];

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() =>
        {
            for (int index = 0; index < texts.Length; index++) Assert.Equal(expected[index], tokenizer.Tokens(texts[index]));
        })));
    }

    // Tokens ordered and inside; each unit in one, unless it is a space or normalises to nothing by itself, or is a mark on such a character.
    private static void AssertCovered(Tokenizer tokenizer, string text)
    {
        List<Token> tokens = tokenizer.Tokens(text);
        int start = 0;
        int coveredTo = 0;
        foreach (Token token in tokens)
        {
            Assert.True(token.Start >= start && token.End >= token.Start && token.End <= text.Length);
            if (token.Start > coveredTo) AssertNothing(tokenizer, text, coveredTo, token.Start);
            start = token.Start;
            coveredTo = Math.Max(coveredTo, token.End);
        }

        AssertNothing(tokenizer, text, coveredTo, text.Length);
    }

    private static void AssertNothing(Tokenizer tokenizer, string text, int from, int to)
    {
        for (int charIndex = from; charIndex < to; charIndex++)
        {
            bool isSecondHalf = charIndex > 0 && char.IsSurrogatePair(text[charIndex - 1], text[charIndex]);
            Rune.TryGetRuneAt(text, isSecondHalf ? charIndex - 1 : charIndex, out Rune character);
            if (character == default && text[charIndex] != '\0') character = Rune.ReplacementChar;
            string cluster = text[ClusterBorders.Floor(text, charIndex, 0)..ClusterBorders.Ceiling(text, charIndex + 1, 0)];
            Assert.True(
                string.IsNullOrWhiteSpace(tokenizer.Normalize(character.ToString())) || string.IsNullOrWhiteSpace(tokenizer.Normalize($"-{cluster}-")[1..^1]),
                $"U+{(int)text[charIndex]:X4} at {charIndex} of {text.Length} is in no token.");
        }
    }
}
