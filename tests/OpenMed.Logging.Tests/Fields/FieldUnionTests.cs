using OpenMed.Logging.Support;

namespace OpenMed.Logging.Fields;

/// <summary>Entities of a text and of its fields, put together.</summary>
public sealed class FieldUnionTests
{
    [Fact]
    public void Of_ManyNumbers_TakesStepsByLength()
    {
        const int Count = 100_000;
        string text = string.Concat(Enumerable.Repeat("1234567,", Count));
        FieldText[] fields = [.. Enumerable.Range(0, Count).Reverse().Select(index => new FieldText(new PiiText("1234567", "ssn"), 8 * index, starts: null, 3, FieldKind.JsonNumber))];
        IReadOnlyList<PiiEntity>[] ofFields = [.. fields.Select(_ => new[] { Entity(0, 7) })];
        List<int> quoted = [];

        IReadOnlyList<PiiEntity> united = FieldUnion.Of(text, [Entity(0, text.Length)], fields, ofFields, quoted);

        Assert.Equal(Enumerable.Range(0, Count).Select(index => 8 * index), united.Select(entity => entity.Start));
        Assert.Equal(united.Select(entity => entity.Start), quoted);
    }

    [Fact]
    public void NextFree_ClaimsOverClaims_TakesStepsByLength()
    {
        const int Length = 100_000;
        var claimed = new ClaimedPlaces(Length);
        for (int place = 0; place < Length; place += 2) claimed.Claim(place, place + 1);
        for (int place = 1; place < Length; place += 2) claimed.Claim(place, place + 1);

        for (int round = 0; round < 1000; round++) Assert.Equal(Length, claimed.NextFree(round));

        Assert.InRange(claimed.Steps, 1, 20L * Length);
    }

    [Fact]
    public void Text_ManyNumbersOfJson_AreMaskedWithQuotes()
    {
        const int Count = 10_000;
        using var sanitizer = new LogSanitizer(new LogSanitizerOptions { Mode = LogSanitizerMode.RulesOnly, MaxStringLength = 1_000_000 });
        string text = "{\"ssn\":[" + string.Join(',', Enumerable.Range(123456789, Count)) + "]}";

        Assert.Equal("{\"ssn\":[" + string.Join(',', Enumerable.Repeat("\"[SSN]\"", Count)) + "]}", sanitizer.Text("", text));
    }

    private static PiiEntity Entity(int start, int length) => new("ssn", start, length, 1);
}
