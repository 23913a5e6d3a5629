using System.Globalization;
using CsCheck;
using OpenMed.Support;
using OpenMed.Text;

namespace OpenMed.Decoding;

public sealed class SpanRepairTests
{
    private static readonly string[] Labels = ["first_name", "last_name", "password"];

    private static readonly Gen<(string Text, TokenSpan[] Spans)> Cases =
        from text in Some.Texts
        from cuts in Gen.Int[0, text.Length].Array[0, 12]
        from types in Gen.Int[0, Labels.Length - 1].Array[6]
        select (text, Spans(cuts, types));

    [Theory]
    [InlineData("Mary Johnson came", "ohns", "Johnson")]
    [InlineData("Mary Johnson came", "Jo", "Johnson")]
    [InlineData("Mary Johnson came", "ary John", "Mary Johnson")]
    [InlineData("Mary Johnson came", " ", "")]
    [InlineData("id_4711-9 was", "711", "id_4711")]
    [InlineData("Jose\u0301 left", "Jose", "Jose\u0301")]
    [InlineData("soft\u00ADhyphen", "soft", "soft\u00ADhyphen")]
    [InlineData("\uD83D\uDC69\u200D\uD83D\uDD2C x", "\uD83D\uDC69", "\uD83D\uDC69\u200D\uD83D\uDD2C")]
    [InlineData("\uD83C\uDDE9\uD83C\uDDEA\uD83C\uDDEB\uD83C\uDDF7", "\uD83C\uDDEB", "\uD83C\uDDEB\uD83C\uDDF7")]
    [InlineData("\u4E2D\u6587\u540D\u5B57", "\u6587\u540D", "\u6587\u540D")]
    [InlineData("(Mary)", "(Mary)", "(Mary)")]
    [InlineData("see Mary, who", "Mary,", "Mary")]
    public void Fit_OneSpan_IsWholeWordsAndClusters(string text, string found, string expected)
    {
        int start = text.IndexOf(found, StringComparison.Ordinal);
        List<TokenSpan> fitted = SpanRepair.Fit(text, [Span(0, start, start + found.Length)], Labels);

        Assert.Equal(expected, string.Concat(fitted.Select(span => text[span.Start..span.End])));
    }

    [Fact]
    public void Fit_TwoTypesInAWord_ShareItWithoutAGap()
    {
        List<TokenSpan> fitted = SpanRepair.Fit("JohnXXSmith", [Span(0, 1, 4), Span(1, 6, 8)], Labels);

        Assert.Equal([(0, 6), (6, 11)], fitted.Select(span => (span.Start, span.End)));
    }

    [Fact]
    public void Fit_OneTypeTwiceInAWord_BecomesOneSpan()
    {
        TokenSpan span = Assert.Single(SpanRepair.Fit("JohnXXSmith", [Span(0, 1, 4), Span(0, 6, 8)], Labels));

        Assert.Equal((0, 11, 2), (span.Start, span.End, span.TokenCount));
    }

    [Fact]
    public void Fit_AnySpans_AreOrderedAndInsideAndNeverOverlap() => Cases.Sample((text, spans) =>
    {
        int free = 0;
        foreach (TokenSpan span in Fit(text, spans))
        {
            Assert.InRange(span.Start, free, text.Length);
            Assert.InRange(span.End, span.Start + 1, text.Length);
            free = span.End;
        }
    });

    [Fact]
    public void Fit_AnySpans_SplitNoCluster() => Cases.Sample((text, spans) =>
    {
        HashSet<int> borders = [.. StringInfo.ParseCombiningCharacters(text), text.Length];
        foreach (TokenSpan span in Fit(text, spans)) Assert.True(borders.Contains(span.Start) && borders.Contains(span.End));
    });

    [Fact]
    public void Fit_AnySpans_LeaveNoPartOfAWordOutside() => Cases.Sample((text, spans) =>
    {
        List<TokenSpan> fitted = Fit(text, spans);
        foreach (TokenSpan span in fitted)
        {
            Assert.True(!WordBorders.IsInside(text, span.Start) || fitted.Exists(other => other.End == span.Start));
            Assert.True(!WordBorders.IsInside(text, span.End) || fitted.Exists(other => other.Start == span.End));
        }
    });

    [Fact]
    public void Fit_AnySpans_CoverAllThatTrimmingLeaves() => Cases.Sample((text, spans) =>
    {
        List<TokenSpan> fitted = Fit(text, spans);
        foreach (TokenSpan span in spans)
        {
            (int start, int end) = SpanTrimmer.Trim(text, span.Start, span.End, Labels[span.Type]);
            for (int charIndex = start; charIndex < end; charIndex++)
                Assert.Contains(fitted, other => charIndex >= other.Start && charIndex < other.End);
        }
    });

    [Fact]
    public void Fit_FlagsBehindAThousandOthers_SplitsNone()
    {
        // Two regional indicators are a flag; which two, only the start of the run says.
        string text = string.Concat(Enumerable.Repeat("\uD83C\uDDE9\uD83C\uDDEA", 700));
        for (int flag = 500; flag < 700; flag += 33)
        {
            TokenSpan span = Assert.Single(SpanRepair.Fit(text, [Span(0, (flag * 4) + 2, (flag * 4) + 4)], Labels));
            Assert.Equal((flag * 4, (flag * 4) + 4), (span.Start, span.End));
        }
    }

    [Theory(Timeout = 30_000)]
    [InlineData("\u0301")]
    [InlineData("\uD83C\uDDE9")]
    [InlineData("\u0915\u094D")]
    [InlineData("x")]
    [InlineData("\u200D")]
    public async Task Fit_SpanAtEachPlaceOfALongText_Ends(string part)
    {
        string text = string.Concat(Enumerable.Repeat(part, 400_000 / part.Length));
        List<TokenSpan> spans = [.. Enumerable.Range(0, text.Length / 4).Select(index => Span(index % 2, index * 4, (index * 4) + 3))];

        List<TokenSpan> fitted = await Task.Run(() => SpanRepair.Fit(text, spans, Labels), TestContext.Current.CancellationToken);
        Assert.NotEmpty(fitted);
    }

    private static List<TokenSpan> Fit(string text, TokenSpan[] spans) => SpanRepair.Fit(text, [.. spans], Labels);

    private static TokenSpan Span(int type, int start, int end) => new(type, start, end, 1, 1);

    private static TokenSpan[] Spans(int[] cuts, int[] types)
    {
        int[] sorted = [.. cuts.Order()];
        return [.. Enumerable.Range(0, sorted.Length / 2)
            .Where(index => sorted[index * 2] < sorted[(index * 2) + 1])
            .Select(index => Span(types[index], sorted[index * 2], sorted[(index * 2) + 1]))];
    }
}
