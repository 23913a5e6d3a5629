using System.Globalization;
using CsCheck;
using OpenMed.Rules;
using OpenMed.Support;

namespace OpenMed.Detection;

/// <summary>Nothing throws, and what is found lies in the text on whole characters, whatever the text and the name of its field are.</summary>
public sealed class HostileTextTests : IDisposable
{
    private static readonly string[] Fields = ["", "ssn", "birthDate", "patient.name", "\uD800", "a\u0301", "PASSWORD", "\u0130D", "id", " ", "\0", "Phone Number", new('y', 5000)];

    // What recognizers look for, and what stands in their way.
    private static readonly string[] Parts =
    [
        "is 8", "at 08", "of ", "born ", "aged ", "ssn", "password is ", "user ", "token=", "bearer ", "www.", "://", "@", ":", "=", ">", "\"", "'", "::1", "1.2.3.4", "4111 1111 1111 1111",
        "123", "\u0600", "\u0D4E", "\u0301", "\u20E3", "\u200D", "\u0131", "\u0130", "\uFF11", "\u0661", "\u0966", "\uD83D\uDC69", "\uD83D", "\uDC00", "\r\n", "\n", "\u00A0", "-----BEGIN ",
    ];

    private static readonly string[] Corpus =
        [.. new[] { "prose", "structured" }.SelectMany(name => PiiEvaluationText.Read(Path.Combine(TestFolders.Data, "hybrid", $"{name}.jsonl"))).Select(text => text.Text)];

    private readonly PiiDetector _detector = new(new PiiDetectorOptions { Policy = Some.RulesAlone });
    private readonly RuleSet _rules = new(BuiltInRecognizers.For(["US", "GB", "DE"]));

    // Where a text ends or begins is where errors of indexes show.
    [Fact]
    public void Find_CorpusCutAtEachPlace_GivesWholeCharactersOfTheText()
    {
        foreach (string text in Corpus)
        {
            for (int charIndex = 0; charIndex <= text.Length; charIndex++)
            {
                Check(text[..charIndex], "");
                Check(text[charIndex..], Fields[charIndex % Fields.Length]);
            }
        }
    }

    [Fact]
    public void Find_CorpusCutAndMixed_GivesWholeCharactersOfTheText() => (
        from pieces in Piece.Array[1, 6]
        from field in One(Fields)
        select (Text: string.Concat(pieces), Field: field)).Sample((text, field) => Check(text, field), iter: 5000);

    [Fact]
    public void Find_AnyText_GivesWholeCharactersOfTheText() => Gen.Select(Some.Texts, One(Fields)).Sample((text, field) => Check(text, field), iter: 5000);

    // Turkish has two letters i, and Arabic its own digits.
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public void Find_CorpusInAnotherCulture_GivesTheSame(string culture)
    {
        IReadOnlyList<IReadOnlyList<PiiEntity>> expected = _detector.Find(Corpus, TestContext.Current.CancellationToken);
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            for (int textIndex = 0; textIndex < Corpus.Length; textIndex++)
                Assert.Equal(expected[textIndex], _detector.Find(Corpus[textIndex], TestContext.Current.CancellationToken));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    // Read from the start again for each number, half a megabyte of the first took a minute and a half.
    [Theory]
    [Trait("Kind", "hostile")]
    [InlineData("\u0928\u093E\u092E \u0967\u0968\u0969-\u096A\u096B-\u096C\u096D\u096E\u096F \u0939\u0948 ")]
    [InlineData("\u0301\u0301\u0301\u03014111111111111111")]
    [InlineData("\uD83D\uDE004111111111111111")]
    [InlineData("ssn 219-09-9999, ")]
    public void Find_LongTextFullOfNumbers_Ends(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 500_000 / piece.Length));

        Assert.Equal(500_000 / piece.Length, _detector.Find(text, TestContext.Current.CancellationToken).Count);
    }

    public void Dispose() => _detector.Dispose();

    private static Gen<string> Piece => Gen.OneOf(
        One(Parts),
        from text in One(Corpus)
        from start in Gen.Int[0, text.Length]
        from length in Gen.Int[0, 60]
        select text.Substring(start, Math.Min(length, text.Length - start)));

    private static Gen<string> One(string[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private void Check(string text, string field)
    {
        List<RuleMatch> matches = [];
        _rules.Find(text, field, matches);
        foreach (RuleMatch match in matches)
            Assert.True(match.Start >= 0 && match.Length >= 1 && match.End <= text.Length && match.Score is >= 0 and <= 1, $"{match.Source} finds a part that is none.");

        IReadOnlyList<PiiEntity> entities = _detector.Find([new PiiText(text, field)])[0];
        if (entities.Count == 0) return;

        int[] borders = [.. StringInfo.ParseCombiningCharacters(text), text.Length];
        int last = 0;
        foreach (PiiEntity entity in entities)
        {
            Assert.True(entity.Start >= last && entity.Length >= 1 && entity.End <= text.Length, $"{entity.Source} gives entities that overlap or are empty.");
            Assert.True(Array.BinarySearch(borders, entity.Start) >= 0 && Array.BinarySearch(borders, entity.End) >= 0, $"{entity.Source} splits a character.");
            last = entity.End;
        }
    }
}
