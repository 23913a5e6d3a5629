using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using OpenMed.Support;
using static OpenMed.Support.Marked;

namespace OpenMed.Evaluation;

public sealed class ReportTests
{
    // Everything that could end or begin something in HTML, and what XML does not take.
    private const string Hostile = "</td></style><script>alert(1)</script>\"' onload='x' &amp; ]]> -->\0\u001b\u202E\uFFFE";

    [Fact]
    public void WriteJson_Evaluation_HoldsAllMeasures()
    {
        using MemoryStream stream = new();
        PiiEvaluation evaluation = Evaluate(
            Gold("Anna Smith in Paris", Span("PERSON", 0, 10), Span("PLACE", 14, 19)), Entity("first_name", 0, 4), Entity("last_name", 5, 10),
            Entity("city", 11, 13), Entity("age", 11, 13));

        evaluation.WriteJson(stream);

        const string Expected = """
            {"texts":1,"unmarked":1,"micro":{"exact":{"gold":2,"found":1,"entities":3,"right":2,"precision":0.666667,"recall":0.5,"f1":0.571429},
            "relaxed":{"gold":2,"found":1,"entities":3,"right":2,"precision":0.666667,"recall":0.5,"f1":0.571429},"leaked":1,"leakRate":0.5},
            "macro":{"exact":{"precision":0.5,"recall":0.5,"f1":0.5},"relaxed":{"precision":0.5,"recall":0.5,"f1":0.5}},
            "types":[{"type":"PERSON","exact":{"gold":1,"found":1,"entities":2,"right":2,"precision":1,"recall":1,"f1":1},
            "relaxed":{"gold":1,"found":1,"entities":2,"right":2,"precision":1,"recall":1,"f1":1},"leaked":0,"leakRate":0},
            {"type":"PLACE","exact":{"gold":1,"found":0,"entities":1,"right":0,"precision":0,"recall":0,"f1":0},
            "relaxed":{"gold":1,"found":0,"entities":1,"right":0,"precision":0,"recall":0,"f1":0},"leaked":1,"leakRate":1}],
            "confusion":[{"type":"PERSON","label":"last_name","count":1},{"type":"PLACE","label":null,"count":1},{"type":null,"label":"city","count":1}],
            "missed":[{"id":"t","start":14,"end":19,"type":"PLACE","label":null,"leaks":true}],
            "wrong":[{"id":"t","start":11,"end":13,"type":null,"label":"city"}]}
            """;
        using JsonDocument expected = JsonDocument.Parse(Expected);
        using JsonDocument actual = JsonDocument.Parse(stream.ToArray());
        Assert.Equal(JsonSerializer.Serialize(expected.RootElement), JsonSerializer.Serialize(actual.RootElement));
        Assert.Equal((byte)'\n', stream.ToArray()[^1]);
    }

    [Fact]
    public void WriteHtml_WithoutTexts_HoldsMeasuresIdsAndOffsetsOnly()
    {
        PiiEvaluationText text = new("id-1", "Zephyrina in Quillfeather", [Span("PERSON", 0, 9), Span("PLACE", 13, 25)]);

        XDocument page = Page(PiiEvaluation.Of([text], [[Entity("city", 0, 9)]], Map()), null);

        Assert.DoesNotContain("Zephyrina", page.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Quill", page.ToString(), StringComparison.Ordinal);
        Assert.Equal(
            ["Evaluation", "By type", "Confusion", "Missed spans: 2", "Wrong entities: 1"],
            page.Descendants().Where(element => element.Name.LocalName is "h1" or "h2").Select(element => element.Value));
        Assert.Contains("id-1 0 9 PERSON city", RowTexts(page));
        Assert.Contains("id-1 13 25 PLACE  leaks", RowTexts(page));
        Assert.Contains("PERSON 1 0 0 0 0.000 0.000 0.000 0.000 0.000 0.000 0 0.000", RowTexts(page));
        Assert.Contains("PLACE 1 0 1 0 0.000 0.000 0.000 0.000 0.000 0.000 1 1.000", RowTexts(page));
    }

    [Fact]
    public void WriteHtml_WithTexts_ShowsErrorsInContext()
    {
        PiiEvaluationText text = Gold($"{new string('a', 60)} Roe {new string('z', 60)}", Span("PERSON", 61, 64));

        XDocument page = Page(Evaluate(text), [text]);

        XElement context = Assert.Single(page.Descendants("bdi"));
        Assert.Equal("Roe", Assert.Single(context.Elements("mark")).Value);
        Assert.Equal($"{new string('a', 47)} Roe {new string('z', 47)}", context.Value);
    }

    [Fact]
    public void WriteHtml_ContextBorderWithinAPair_KeepsThePair()
    {
        string faces = string.Concat(Enumerable.Repeat("\U0001F600", 40));
        PiiEvaluationText text = Gold($"{faces}aRoe{faces}", Span("PERSON", 81, 84));

        Assert.DoesNotContain("\\uD83D", Page(Evaluate(text), [text]).ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("\\uDE00", Page(Evaluate(text), [text]).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void WriteHtml_HostileTextIdTypeAndLabel_AreTextOnly()
    {
        PiiEvaluationText text = new(Hostile, Hostile, [new(Hostile, 0, 5)]);
        PiiEvaluation evaluation = PiiEvaluation.Of([text], [[new PiiEntity(Hostile, 30, 4, 1), new PiiEntity(Hostile, 0, 1, 1)]]);

        XDocument page = Page(evaluation, [text]);

        Assert.Empty(page.Descendants("script"));
        Assert.Equal(
            ["charset", "class", "content", "http-equiv", "lang", "name"],
            page.Descendants().Attributes().Select(attribute => attribute.Name.LocalName).Distinct().Order());
        Assert.Equal(2, page.Descendants("mark").Count());
        Assert.Contains("<script>alert(1)</script>", page.Descendants("bdi").First().Value, StringComparison.Ordinal);
    }

    [Fact]
    public void WriteHtml_Page_NeedsNothingFromElsewhere()
    {
        string page = Source(Evaluate(Gold("x")), null);

        Assert.StartsWith("<!DOCTYPE html>", page.Replace(" >", ">", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("src=", page, StringComparison.Ordinal);
        Assert.DoesNotContain("href", page, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", page, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", page, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", page, StringComparison.Ordinal);
        Assert.Contains("color-scheme: light dark", page, StringComparison.Ordinal);
        Assert.DoesNotMatch("<(div|td|th|tr|p|table|tbody|style|title)[^>]*/>", page);
    }

    [Fact]
    public void Reports_InAnotherCulture_AreTheSame()
    {
        PiiEvaluation evaluation = Evaluate(Gold("Roe May", Span("PERSON", 0, 3), Span("PERSON", 4, 7)), Entity("last_name", 0, 3));
        string expected = Source(evaluation, null);
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("de-DE");
            Assert.Equal(expected, Source(evaluation, null));
            Assert.Contains("0.500", expected, StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Reports_IdWithHalfAPair_AreWritten()
    {
        PiiEvaluation evaluation = PiiEvaluation.Of([new PiiEvaluationText("\ud800", "x", [new("age", 0, 1)])], [[]]);
        using MemoryStream json = new();

        evaluation.WriteJson(json);

        Assert.Contains("\\uD800", Source(evaluation, null), StringComparison.Ordinal);
        Assert.Equal(1, JsonDocument.Parse(json.ToArray()).RootElement.GetProperty("texts").GetInt32());
    }

    [Fact]
    public void WriteHtml_Measures_HeadingsStandOverTheirNumbers()
    {
        XElement measures = Page(Evaluate(Gold("Anna", Span("PERSON", 0, 4))), texts: null).Descendants("table").ElementAt(1);

        Assert.All(measures.Descendants("tr"), row => Assert.Equal(
            [null, .. Enumerable.Repeat("number", 12)], row.Elements().Select(cell => cell.Attribute("class")?.Value)));
    }

    [Fact]
    public void WriteHtml_OtherTexts_AreRefused() =>
        Assert.Throws<ArgumentException>(() => Evaluate(Gold("x")).WriteHtml(new MemoryStream(), []));

    private static string[] RowTexts(XDocument page) =>
        [.. page.Descendants("tr").Select(row => string.Join(' ', row.Elements().Select(cell => cell.Value)).TrimEnd())];

    private static XDocument Page(PiiEvaluation evaluation, IReadOnlyList<PiiEvaluationText>? texts) => XDocument.Parse(Source(evaluation, texts));

    private static string Source(PiiEvaluation evaluation, IReadOnlyList<PiiEvaluationText>? texts)
    {
        using MemoryStream stream = new();
        evaluation.WriteHtml(stream, texts);
        Assert.True(stream.CanWrite);
        return new UTF8Encoding(false, true).GetString(stream.ToArray());
    }
}
