using System.Globalization;
using System.Text.Json;
using OpenMed.Support;

namespace OpenMed;

/// <summary>The shipped model, end to end: the same text gives the same entities, whatever is around it.</summary>
[Trait("Kind", "model")]
public sealed class PiiDetectorModelTests : IDisposable
{
    private static readonly string[] Texts = [.. BatteryTexts(), .. NoteParts()];

    private readonly PiiDetector _detector = new(new PiiDetectorOptions { Model = PiiModel.Open(TestFolders.Mini) });

    [Fact]
    public void Find_Note_FindsNamesDatesAndNumbersAndLeavesClinicalWords()
    {
        const string Note = "Patient Margaret Ellison, born 04/12/1958, MRN 00482913, phone (937) 555-0148, takes metformin 1000 mg. BP 142/86.";

        IReadOnlyList<PiiEntity> entities = _detector.Find(Note, TestContext.Current.CancellationToken);

        Assert.Equal(
            ["first_name", "last_name", "date_of_birth", "medical_record_number", "phone_number"],
            entities.Select(entity => entity.Label));
        Assert.Equal("(937) 555-0148", Note.Substring(entities[4].Start, entities[4].Length));
        Assert.All(entities, entity => Assert.InRange(entity.Score, 0.5f, 1f));
    }

    [Fact]
    public void Find_InAList_GivesWhatEachTextGivesAlone()
    {
        IReadOnlyList<IReadOnlyList<PiiEntity>> together = _detector.Find(Texts, TestContext.Current.CancellationToken);

        Assert.Contains(together, entities => entities.Count > 3);
        for (int textIndex = 0; textIndex < Texts.Length; textIndex++)
            Assert.Equal(Alone(Texts[textIndex]), together[textIndex]);
    }

    [Fact]
    public void Find_OnEightThreads_GivesTheSame()
    {
        IReadOnlyList<PiiEntity>[] expected = [.. Texts.Select(Alone)];
        var found = new IReadOnlyList<PiiEntity>[Texts.Length];

        Parallel.For(0, Texts.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, index => found[index] = Alone(Texts[index]));

        for (int textIndex = 0; textIndex < Texts.Length; textIndex++) Assert.Equal(expected[textIndex], found[textIndex]);
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void Find_InAnotherCulture_GivesTheSame(string culture)
    {
        IReadOnlyList<PiiEntity>[] expected = [.. Texts.Select(Alone)];
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            using var detector = new PiiDetector(new PiiDetectorOptions { Model = PiiModel.Open(TestFolders.Mini) });
            for (int textIndex = 0; textIndex < Texts.Length; textIndex++)
                Assert.Equal(expected[textIndex], detector.Find(Texts[textIndex], TestContext.Current.CancellationToken));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Find_RememberedTexts_GivesTheSame()
    {
        using var remembering = new PiiDetector(new PiiDetectorOptions { Model = PiiModel.Open(TestFolders.Mini), RecentTexts = 1000 });
        string[] repeated = [.. Texts, .. Texts];

        IReadOnlyList<IReadOnlyList<PiiEntity>> first = remembering.Find(repeated, TestContext.Current.CancellationToken);
        IReadOnlyList<IReadOnlyList<PiiEntity>> second = remembering.Find(repeated, TestContext.Current.CancellationToken);

        for (int textIndex = 0; textIndex < repeated.Length; textIndex++)
        {
            Assert.Equal(Alone(repeated[textIndex]), first[textIndex]);
            Assert.Equal(first[textIndex], second[textIndex]);
        }
    }

    [Fact]
    public void Find_TextOfManyWindows_FindsInEachPart()
    {
        string part = "Seen by Dr. Ingrid Solheim on 02/11/2026. " + string.Concat(Enumerable.Repeat("The lungs are clear and the heart is regular. ", 30));
        string text = string.Concat(Enumerable.Repeat(part, 12));

        IReadOnlyList<PiiEntity> entities = _detector.Find(text, TestContext.Current.CancellationToken);

        Assert.Equal(12, entities.Count(entity => entity.Label == "date"));
        Assert.Equal(12, entities.Count(entity => entity.Label == "last_name" && text.Substring(entity.Start, entity.Length) == "Solheim"));
    }

    public void Dispose() => _detector.Dispose();

    private static IEnumerable<string> BatteryTexts()
    {
        using JsonDocument battery = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(TestFolders.Mini, "reference_battery.json")));
        return [.. battery.RootElement.GetProperty("rows").EnumerateArray().Select(row => row.GetProperty("text").GetString()!)];
    }

    private static IEnumerable<string> NoteParts()
    {
        string note = File.ReadAllText(Path.Combine(TestFolders.Root, "samples", "visit-note.txt"));
        return [note, string.Concat(Enumerable.Repeat(note, 5)), .. note.Split('\n'), string.Empty, " ", "\uD800 Anna \0 Berg"];
    }

    private IReadOnlyList<PiiEntity> Alone(string text) => _detector.Find(text);
}
