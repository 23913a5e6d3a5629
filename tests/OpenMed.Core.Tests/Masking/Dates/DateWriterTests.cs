namespace OpenMed.Masking.Dates;

public sealed class DateWriterTests
{
    /// <summary>Days counted with Python's datetime.</summary>
    [Theory]
    [InlineData("2024-02-28", 2, "2024-03-01")]
    [InlineData("2023-02-28", 2, "2023-03-02")]
    [InlineData("2024/12/31", 1, "2025/01/01")]
    [InlineData("2024.1.9", 1, "2024.1.10")]
    [InlineData("04/12/1958", 30, "05/12/1958")]
    [InlineData("4/2/1958", 30, "5/2/1958")]
    [InlineData("4/12/58", 1, "4/13/58")]
    [InlineData("12-31-99", 1, "01-01-00")]
    [InlineData("25/12/2023", 7, "01/01/2024")]
    [InlineData("01.02.2024", 1, "02.02.2024")]
    [InlineData("1. 2. 2024", 30, "2. 3. 2024")]
    [InlineData("98-05-03", 1, "98-05-04")]
    [InlineData("January 9, 2026", 23, "February 1, 2026")]
    [InlineData("JANUARY 9, 2026", 23, "FEBRUARY 1, 2026")]
    [InlineData("Jan 9 2026", 23, "Feb 1 2026")]
    [InlineData("Jan. 9, 2026", 250, "Sep. 16, 2026")]
    [InlineData("Sept 9, 2026", 30, "Oct 9, 2026")]
    [InlineData("9 January 2026", -9, "31 December 2025")]
    [InlineData("09 Jan 2026", -4, "05 Jan 2026")]
    [InlineData("9-Jan-26", 1, "10-Jan-26")]
    [InlineData("18/Mar/2026:08:12:03 +0000", 1, "19/Mar/2026:08:12:03 +0000")]
    [InlineData("the 21st of May, 2024", 1, "the 22nd of May, 2024")]
    [InlineData("March 3rd, 2024", 8, "March 11th, 2024")]
    [InlineData("Tuesday, March 5, 2024", 1, "Wednesday, March 6, 2024")]
    [InlineData("Tue 5 Mar 2024", 5, "Sun 10 Mar 2024")]
    [InlineData("Tues, Mar 5", 1, "Wed, Mar 6")]
    [InlineData("March 2024", 31, "April 2024")]
    [InlineData("Mar 18", 30, "Apr 17")]
    [InlineData("18 Mar", -18, "29 Feb")]
    [InlineData("March '95", 31, "April '95")]
    [InlineData("03/2024", -31, "02/2024")]
    [InlineData("2024-03", 300, "2025-01")]
    [InlineData("3/18", 14, "4/1")]
    [InlineData("20240318", 14, "20240401")]
    [InlineData("03182024", 14, "04012024")]
    [InlineData("20240318081203", 14, "20240401081203")]
    [InlineData("2024-03-18T08:12:03.114Z", 1, "2024-03-19T08:12:03.114Z")]
    [InlineData("2024-03-18T08:12:03+05:30", 1, "2024-03-19T08:12:03+05:30")]
    [InlineData("20240318T081203Z", 1, "20240319T081203Z")]
    [InlineData("2024-03-18 08:12", 1, "2024-03-19 08:12")]
    [InlineData("03/18/2026 at 2:32 PM EST", 1, "03/19/2026 at 2:32 PM EST")]
    [InlineData("10:15 Oct 3, 2024", 1, "10:15 Oct 4, 2024")]
    [InlineData("Mar 18 08:12:03", 1, "Mar 19 08:12:03")]
    [InlineData("\uff12\uff10\uff12\uff14-\uff10\uff13-\uff11\uff18", 1, "\uff12\uff10\uff12\uff14-\uff10\uff13-\uff11\uff19")]
    [InlineData("2024\u201103\u201118", 1, "2024\u201103\u201119")]
    [InlineData("March\u00a018,\u00a02024", 1, "March\u00a019,\u00a02024")]
    public void Write_OtherDay_KeepsTheForm(string text, int days, string expected)
    {
        WrittenDate date = Assert.IsType<WrittenDate>(DateReader.Read(text));

        Assert.Equal(expected, new DateWriter(text, date).Write(date.Day.AddDays(days)));
    }
}
