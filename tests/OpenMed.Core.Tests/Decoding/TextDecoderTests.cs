using CsCheck;
using OpenMed.Support;
using OpenMed.Tokenization;

namespace OpenMed.Decoding;

public sealed class TextDecoderTests
{
    private static readonly BioTransitions Transitions = new(Some.Scheme);

    [Fact]
    public void Finish_Threshold_LeavesOutWhatScoresLess()
    {
        Assert.Single(Decode("Mary", 1, 0.5f));
        Assert.Empty(Decode("Mary", 1, 0.9f));
    }

    [Theory]
    [InlineData(0f, 4, 9)]
    [InlineData(0.5f, 9)]
    [InlineData(0.8f)]
    public void Finish_LessSureNeighbourInTheSameWord_LeavesNoHalfWord(float threshold, params int[] ends)
    {
        // Two types in one word: 11/15 sure of "John", 1/3 sure of "Smith".
        var decoder = new TextDecoder("JohnSmith", [new Token(0, 0, 4), new Token(1, 4, 9)], Some.Scheme, Transitions);
        decoder.Take(
            new TokenWindow(0, 2, 0, 2), [0, MathF.Log(10), 0, 0, 0, 0, 0, 0, 0, MathF.Log(2.5f), 0, 0]);
        decoder.Advance();

        Assert.Equal(ends, decoder.Finish(_ => threshold).Select(entity => entity.End));
    }

    [Fact]
    public void Finish_NoTokens_GivesNothing() =>
        Assert.Empty(new TextDecoder(" ", [], Some.Scheme, Transitions).Finish(_ => 0));

    [Fact]
    public void Advance_AfterEachWindow_GivesWhatOneAdvanceGives() => (
        from rows in Gen.Int[1, 120]
        from logits in Some.Logits(rows, Some.Scheme.Count)
        from window in Gen.Int[1, 20]
        from overlap in Gen.Int[0, window - 1]
        select (rows, logits, window, overlap)).Sample(
        (rows, logits, window, overlap) => Assert.Equal(
            Decode(rows, logits, window, overlap, eachTime: false), Decode(rows, logits, window, overlap, eachTime: true)),
        iter: 500);

    private static IReadOnlyList<PiiEntity> Decode(int rows, float[] logits, int window, int overlap, bool eachTime)
    {
        string text = string.Concat(Enumerable.Repeat("x ", rows));
        Token[] tokens = [.. Enumerable.Range(0, rows).Select(row => new Token(row, row * 2, (row * 2) + 1))];
        var decoder = new TextDecoder(text, tokens, Some.Scheme, Transitions);
        int labels = Some.Scheme.Count;
        foreach (TokenWindow cut in WindowPlan.Cut(rows, window, overlap))
        {
            decoder.Take(cut, logits.AsSpan(cut.First * labels, cut.Length * labels));
            if (eachTime) decoder.Advance();
        }

        decoder.Advance();
        return decoder.Finish(_ => 0);
    }

    private static IReadOnlyList<PiiEntity> Decode(string text, int labelId, float threshold)
    {
        var decoder = new TextDecoder(text, [new Token(0, 0, text.Length)], Some.Scheme, Transitions);
        float[] logits = new float[Some.Scheme.Count];
        logits[labelId] = MathF.Log(10);
        decoder.Take(new TokenWindow(0, 1, 0, 1), logits);
        decoder.Advance();
        return decoder.Finish(_ => threshold);
    }
}
