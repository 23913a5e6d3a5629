using System.Globalization;
using OpenMed.Support;

namespace OpenMed.Masking.Dates;

public sealed class ShiftMaskTests
{
    [Fact]
    public void Append_AnyKey_MovesByUpToAYearAndNeverByNothing()
    {
        int[] moved = [.. Enumerable.Range(0, 3000).Select(number => Days(SomeKey.Number(number), "2024-03-18"))];

        Assert.All(moved, days => Assert.True(days is >= -365 and <= 365 and not 0));
        Assert.True(moved.Max() > 350 && moved.Min() < -350 && moved.Distinct().Count() > 600);
    }

    [Fact]
    public void Append_SameKey_KeepsTimeBetweenDates() =>
        Assert.Equal(Days(SomeKey.One, "2024-03-18"), Days(SomeKey.One, "1958-04-12"));

    [Theory]
    [InlineData("March 2024")]
    [InlineData("03/2024")]
    [InlineData("Mar 18")]
    [InlineData("2/29")]
    [InlineData("December 31, 1999")]
    public void Append_AnyForm_IsNeverTheOriginal(string text)
    {
        for (int number = 0; number < 1000; number++)
        {
            string moved = MaskText.Of(new ShiftMask(SomeKey.Number(number)), "date", text);
            Assert.NotEqual(text, moved);
            Assert.DoesNotContain('[', moved);
        }
    }

    [Theory]
    [InlineData("date", "next Tuesday", "[DATE]")]
    [InlineData("date_of_birth", "unknown", "[DATE_OF_BIRTH]")]
    [InlineData("time", "08:12", "[TIME]")]
    [InlineData("first_name", "April", "[FIRST_NAME]")]
    [InlineData("date", "1958", "1958")]
    public void Append_NoDateOrAYear_IsLabelOrYear(string label, string text, string expected) =>
        Assert.Equal(expected, MaskText.Of(new ShiftMask(SomeKey.One), label, text));

    private static int Days(PiiKey key, string text) =>
        DateOnly.ParseExact(MaskText.Of(new ShiftMask(key), "date", text), "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber
        - DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber;
}
