using System.Globalization;
using CsCheck;
using OpenMed.Support;

namespace OpenMed.Masking.Dates;

public sealed class DateReaderTests
{
    /// <summary>The formats that .NET writes; each is read back as the same day.</summary>
    private static readonly string[] Formats =
    [
        "yyyy-MM-dd", "yyyy/MM/dd", "yyyy.MM.dd", "yyyyMMdd", "MM/dd/yyyy", "M/d/yyyy", "MM-dd-yyyy", "dd.MM.yyyy", "d.M.yyyy", "MMMM d, yyyy", "MMM d, yyyy",
        "d MMMM yyyy", "d MMM yyyy", "dd-MMM-yyyy", "dd/MMM/yyyy", "dddd, MMMM d, yyyy", "ddd, d MMM yyyy", "dddd d MMMM yyyy", "yyyy MMM d",
    ];

    private static readonly string[] Parts =
        ["March", "Mar", "18", "2024", "/", "-", ".", " ", "th", "Tue", "T", ":", "08", "pm", "'", ",", "00", "99999999999"];

    [Fact]
    public void Read_AnyDayInAnyFormat_IsThatDay() => Gen.Select(Gen.Int[0, Formats.Length - 1], Gen.Int[693_596, 767_009], Gen.Int[-365, 365]).Sample(
        (format, dayNumber, days) =>
        {
            DateOnly day = DateOnly.FromDayNumber(dayNumber);
            string text = day.ToString(Formats[format], CultureInfo.InvariantCulture);
            WrittenDate? date = DateReader.Read(text);
            if (date?.Day != day) return false;

            string moved = new DateWriter(text, date).Write(day.AddDays(days));

            // May is as long as it is short, so that June and Jun are both right behind it.
            string longer = Formats[format].Replace("MMM", "MMMM", StringComparison.Ordinal).Replace("MMMMMMMM", "MMMM", StringComparison.Ordinal);
            string[] formats = day.Month == 5 ? [Formats[format], longer] : [Formats[format]];
            return DateOnly.TryParseExact(moved, formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly back)
                && back == day.AddDays(days);
        },
        iter: 20_000);

    /// <summary>What is no date, or may be two, or says nothing of a day.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("Monday")]
    [InlineData("March")]
    [InlineData("2024-02-30")]
    [InlineData("13/13/2024")]
    [InlineData("0/1/2024")]
    [InlineData("March 32, 2024")]
    [InlineData("March 3-5, 2024")]
    [InlineData("March 13-15")]
    [InlineData("03/18/2026 - 03/20/2026")]
    [InlineData("2019-2021")]
    [InlineData("1710749523")]
    [InlineData("240318")]
    [InlineData("18. M\u00e4rz 2024")]
    [InlineData("March 3 and 4, 2024")]
    [InlineData("Easter 2024")]
    [InlineData("14:32")]
    [InlineData("12/2024/03")]
    [InlineData("1/2/3/4")]
    [InlineData("Q3 2024")]
    [InlineData("the 3rd")]
    [InlineData("March 18, 2024 (Jane)")]
    public void Read_NotSurelyADate_IsNull(string text) => Assert.Null(DateReader.Read(text));

    /// <summary>Month first, but with points day first; the other order where only that is a date.</summary>
    [Theory]
    [InlineData("03/04/2024", "2024-03-04")]
    [InlineData("03-04-2024", "2024-03-04")]
    [InlineData("03.04.2024", "2024-04-03")]
    [InlineData("13/04/2024", "2024-04-13")]
    [InlineData("03.14.2024", "2024-03-14")]
    [InlineData("01/02/69", "1969-01-02")]
    [InlineData("01/02/68", "2068-01-02")]
    public void Read_AmbiguousNumbers_FollowOneRule(string text, string expected) =>
        Assert.Equal(expected, DateReader.Read(text)?.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    [Fact]
    public void Read_AnyText_NeverThrows() => Gen.OneOf(
        Some.Texts,
        Gen.Int[0, Parts.Length - 1].Select(index => Parts[index]).Array[0, 8].Select(string.Concat))
        .Sample(text => DateReader.Read(text) is null or { Fields.Count: > 0 }, iter: 10_000);
}
