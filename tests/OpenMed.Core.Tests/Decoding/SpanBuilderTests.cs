using OpenMed.Models;
using OpenMed.Support;
using OpenMed.Tokenization;

namespace OpenMed.Decoding;

public sealed class SpanBuilderTests
{
    [Theory]
    [InlineData("O O O", "")]
    [InlineData("B-name I-name O", "name 0-20")]
    [InlineData("B-name B-name", "name 0-10, name 10-20")]
    [InlineData("B-name I-name B-name", "name 0-20, name 20-30")]
    [InlineData("B-name O I-name", "name 0-10, name 20-30")]
    [InlineData("B-pin B-pin O B-pin", "pin 0-20, pin 30-40")]
    [InlineData("I-city I-city", "city 0-20")]
    [InlineData("age age O age", "age 0-20, age 30-40")]
    [InlineData("B-name I-city age", "name 0-10, city 10-20, age 20-30")]
    public void Add_Labels_BuildsSpans(string labels, string expected)
    {
        string[] names = ["O", "B-name", "I-name", "B-pin", "I-city", "age"];
        SpanBuilder builder = Build(Some.Scheme, [.. labels.Split(' ').Select(label => Array.IndexOf(names, label))]);

        Assert.Equal(
            expected, string.Join(", ", builder.Spans.Select(span => $"{Some.Scheme.Labels[span.Type]} {span.Start}-{span.End}")));
    }

    [Fact]
    public void Add_SeveralTokens_ScoresTheirMean()
    {
        SpanBuilder builder = Build(Some.Scheme, [1, 2, 2]);

        Assert.Equal(3, builder.Spans[0].TokenCount);
        Assert.Equal((0.5f + 0.25f + 0.125f) / 3, builder.Spans[0].Score, 1e-6f);
    }

    [Fact]
    public void Add_TokensOfOneCharacter_NeverEndsBeforeTheirEnd()
    {
        var builder = new SpanBuilder(Some.Scheme);
        builder.Add(new Token(1, 0, 9), 1, 1f);
        builder.Add(new Token(2, 3, 5), 2, 1f);

        Assert.Equal((0, 9), (builder.Spans[0].Start, builder.Spans[0].End));
    }

    private static SpanBuilder Build(LabelScheme scheme, int[] labels)
    {
        var builder = new SpanBuilder(scheme);
        for (int token = 0; token < labels.Length; token++)
            builder.Add(new Token(token, token * 10, (token * 10) + 10), labels[token], 1f / (2 << token));
        return builder;
    }
}
