using OpenMed.Support;

namespace OpenMed;

public sealed class PiiEvaluationMapTests
{
    [Fact]
    public void Read_Map_HasGroupsAndFurtherLabels()
    {
        PiiEvaluationMap map = Marked.Map();

        Assert.Equal(["first_name", "last_name"], map.For("PERSON").Accept);
        Assert.True(map.For("PERSON").Merge);
        Assert.False(map.For("PERSON").Ignore);
        Assert.True(map.For("TITLE").Ignore);
        Assert.Equal(["date", "date_time"], map.For("date").Accept);
        Assert.Equal(["ssn"], map.For("ssn").Accept);
        Assert.True(map.Contains("PLACE"));
        Assert.False(map.Contains("person"));
    }

    [Theory]
    [InlineData("{\"groups\": {}", "Line 1 is not JSON.")]
    [InlineData("[]", "The map is no JSON object.")]
    [InlineData("{\"group\": {}}", "The map has neither \"groups\" nor \"also\".")]
    [InlineData("{\"groups\": []}", "The member 'groups' is no object.")]
    [InlineData("{\"groups\": {\"A\": [\"age\"]}}", "The member 'groups.A' is no object with \"accept\".")]
    [InlineData("{\"groups\": {\"A\": {\"acept\": []}}}", "The member 'groups.A' is no object with \"accept\".")]
    [InlineData("{\"groups\": {\"A\": {\"accept\": \"age\"}}}", "The member 'groups.A.accept' is no array of labels.")]
    [InlineData("{\"groups\": {\"A\": {\"accept\": [1]}}}", "The member 'groups.A.accept' is no array of labels.")]
    [InlineData("{\"groups\": {\"A\": {\"accept\": [], \"merge\": 1}}}", "The member 'groups.A.merge' is neither true nor false.")]
    [InlineData("{\"groups\": {\"A\": {\"accept\": [], \"ignore\": \"no\"}}}", "The member 'groups.A.ignore' is neither true nor false.")]
    [InlineData("{\"also\": {\"age\": null}}", "The member 'also.age' is no array of labels.")]
    [InlineData("{\"also\": {\"age\": [\"\\ud800\"]}}", "half a surrogate pair")]
    public void Read_OtherForm_NamesTheMember(string json, string expected)
    {
        using TempFolder folder = new();
        File.WriteAllText(folder["map.json"], json);

        InvalidDataException exception = Assert.Throws<InvalidDataException>(() => PiiEvaluationMap.Read(folder["map.json"]));

        Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
        Assert.Contains("map.json", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_CommentsAndByteOrderMark_AreAllowed()
    {
        using TempFolder folder = new();
        File.WriteAllText(folder["map.json"], "\uFEFF// ours\n{\"groups\": {\"A\": {\"accept\": [\"age\",]},}}");

        Assert.Equal(["age"], PiiEvaluationMap.Read(folder["map.json"]).For("A").Accept);
    }
}
