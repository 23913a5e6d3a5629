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

    [Theory]
    [InlineData("%20")]
    [InlineData("%2C")]
    [InlineData("%0A")]
    public void Of_WholeTextClaimsSeparatorOfField_LeavesItToTheField(string separator)
    {
        string text = $"n=Anna{separator}Ellison";
        FieldText whole = new(new PiiText(text), 0, starts: null, 0, FieldKind.Text);
        FieldText field = FieldDecoder.Decode(whole, new EmbeddedField("n", 2, text.Length - 2, FieldEscape.Percent), 3);

        IReadOnlyList<PiiEntity> united = FieldUnion.Of(text, [Entity(2, 4), Entity(7, 9)], [field], [[Entity(0, 4), Entity(5, 7)]], []);

        Assert.Equal([(2, 4), (9, 7)], united.Select(entity => (entity.Start, entity.Length)));
    }

    [Fact]
    public void Of_WholeTextClaimsMoreThanTheField_KeepsTheRest()
    {
        const string Text = "n=Anna%20Ellison";
        FieldText whole = new(new PiiText(Text), 0, starts: null, 0, FieldKind.Text);
        FieldText field = FieldDecoder.Decode(whole, new EmbeddedField("n", 2, Text.Length - 2, FieldEscape.Percent), 3);

        IReadOnlyList<PiiEntity> united = FieldUnion.Of(Text, [Entity(2, 14)], [field], [[Entity(5, 7)]], []);

        Assert.Equal([(2, 4), (9, 7)], united.Select(entity => (entity.Start, entity.Length)));
    }

    private static PiiEntity Entity(int start, int length) => new("ssn", start, length, 1);
}
