using System.Text.Json;

namespace OpenMed.Models.Verification;

public sealed class LabelMapTests
{
    private static readonly string[] Types = ["age", "city", "county", "date", "email", "first_name", "gender", "last_name", "ssn", "time", "url"];

    private static readonly string[] ByLabel = ["O", .. Types.SelectMany(type => new[] { "B-" + type, "I-" + type })];

    private static readonly string[] ByTag = ["O", .. ByLabel[1..].Order(StringComparer.Ordinal)];

    [Theory]
    [InlineData("""{"O":0,"B-age":1,"I-age":2}""", null)]
    [InlineData("""{"O":0,"B-age":2,"I-age":1}""", "'B-age' is 1 in id2label, and 2 in label2id.")]
    [InlineData("""{"O":0,"B-age":"1","I-age":2}""", "'B-age' is 1 in id2label, and \"1\" in label2id.")]
    [InlineData("[]", "label2id is not an object.")]
    [InlineData("""{"O":0,"B-age":1}""", "id2label gives 2 the name 'I-age', which label2id lacks.")]
    [InlineData("""{"O":0,"B-age":1,"I-age":2,"B-city":3}""", "id2label names 3 labels, and label2id 4.")]
    public void FindContradiction_Map_NamesTheFirst(string label2id, string? expected)
    {
        using JsonDocument document = JsonDocument.Parse(label2id);

        Assert.Equal(expected, LabelMap.FindContradiction(["O", "B-age", "I-age"], document.RootElement));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void FindExchange_TwoSwapped_NamesThem(bool isByLabel)
    {
        string[] tags = [.. isByLabel ? ByLabel : ByTag];
        (tags[2], tags[9]) = (tags[9], tags[2]);

        string? found = LabelMap.FindExchange(tags);

        Assert.NotNull(found);
        Assert.Contains($"'{tags[2]}' (2) and '{tags[9]}' (9)", found, StringComparison.Ordinal);
    }

    [Fact]
    public void FindExchange_OrderOfItsOwn_IsNone()
    {
        string[] reversed = [.. ByLabel.Reverse()];

        Assert.Null(LabelMap.FindExchange(ByLabel));
        Assert.Null(LabelMap.FindExchange(ByTag));
        Assert.Null(LabelMap.FindExchange(reversed));
        Assert.Null(LabelMap.FindExchange(["O", "B-PER", "B-LOC"]));
    }
}
