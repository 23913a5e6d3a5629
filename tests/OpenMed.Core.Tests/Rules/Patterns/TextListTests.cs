namespace OpenMed.Rules.Patterns;

public sealed class TextListTests
{
    private static readonly DateOnly Today = new(2026, 5, 4);

    [Theory]
    [InlineData("Riverside Clinic opened", "0-16")]
    [InlineData("the Riverside Clinics", "")]
    [InlineData("xRiverside Clinic", "")]
    [InlineData("(Riverside Clinic), Riverside Clinic.", "1-17 20-36")]
    [InlineData("riverside clinic", "")]
    public void Find_Text_IsFoundAsWholeWords(string text, string places) =>
        Assert.Equal(places, Places(Entry("Riverside Clinic", null), text));

    [Fact]
    public void Find_IgnoresCase_FindsBoth() =>
        Assert.Equal("0-4 5-9", Places(Entry("Anna", null) with { IgnoresCase = true }, "ANNA anna"));

    [Fact]
    public void Find_Pattern_FindsEachMatch() => Assert.Equal("0-4 5-9", Places(Entry(null, "K-[0-9]{2}"), "K-01 K-02"));

    [Theory]
    [InlineData(3, "")]
    [InlineData(4, "0-4")]
    [InlineData(5, "0-4")]
    public void Find_LastDay_StillCounts(int day, string places) =>
        Assert.Equal(places, Places(Entry("Anna", null) with { Expires = new DateOnly(2026, 5, day) }, "Anna"));

    private static PiiListEntry Entry(string? text, string? pattern) => new(text, pattern, "first_name", "test", null, IgnoresCase: false);

    private static string Places(PiiListEntry entry, string text)
    {
        List<string> places = [];
        new TextList([entry]).Find(text, Today, (start, end, _) => places.Add($"{start}-{end}"));
        return string.Join(' ', places);
    }
}
