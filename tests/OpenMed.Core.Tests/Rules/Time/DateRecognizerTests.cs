using OpenMed.Support;

namespace OpenMed.Rules.Time;

public sealed class DateRecognizerTests
{
    private readonly DateRecognizer _recognizer = new();

    // Source: ISO 8601-1, RFC 9110, section 5.6.7, RFC 3164, section 4.1.2, CLDR's date patterns.
    [Theory]
    [InlineData("on 2024-03-17 or 17.03.2024 or 3/17/24", "date:2024-03-17|date:17.03.2024|date:3/17/24")]
    [InlineData("12th of March 1958, Jan 9, 2024; March 2024", "date:12th of March 1958|date:Jan 9, 2024|date:March 2024")]
    [InlineData("Tuesday, April 12, 2023 was", "date:Tuesday, April 12, 2023")]
    [InlineData("am 3. März 1958, le 4 juillet 1980, 12 de marzo de 2020", "date:3. März 1958|date:4 juillet 1980|date:12 de marzo de 2020")]
    [InlineData("il 5 maggio 2021, 7 de setembro de 2022, 9 oktober 2023", "date:5 maggio 2021|date:7 de setembro de 2022|date:9 oktober 2023")]
    [InlineData("seen Jan 9 and May 5", "date:Jan 9|date:May 5")]
    [InlineData("since 1999, born in 1958", "date:1999|date_of_birth:1958")]
    [InlineData("2024-02-29, 29/02/2024 and 02/29/2024", "date:2024-02-29|date:29/02/2024|date:02/29/2024")]
    [InlineData("at 14:32, 2:05 pm, 3pm and 10:05:03.123Z", "time:14:32|time:2:05 pm|time:3pm|time:10:05:03.123Z")]
    [InlineData("x 2024-03-17T10:05:03+01:00 y 2024-03-17 10:05", "date_time:2024-03-17T10:05:03+01:00|date_time:2024-03-17 10:05")]
    [InlineData("x Sun, 06 Nov 1994 08:49:37 GMT", "date_time:Sun, 06 Nov 1994 08:49:37 GMT")]
    [InlineData("- - [17/May/2015:10:05:03 +0000]", "date_time:17/May/2015:10:05:03 +0000")]
    [InlineData("Mar 27 13:06:56 host", "date_time:Mar 27 13:06:56")]
    [InlineData("April 12, 2023 at 2:05 pm", "date_time:April 12, 2023 at 2:05 pm")]
    [InlineData("DOB: 01/02/1958, admitted 03/04/2024", "date_of_birth:01/02/1958|date:03/04/2024")]
    [InlineData("born on 5 June 1958", "date_of_birth:5 June 1958")]
    [InlineData("geb. 3.4.1958, né le 4 juillet 1980", "date_of_birth:3.4.1958|date_of_birth:4 juillet 1980")]
    [InlineData("{\"birthDate\": \"1958-04-03\"}", "date_of_birth:1958-04-03")]
    public void Find_DateOrTime_IsFound(string text, string expected) => Assert.Equal(
        expected.Split('|'),
        Recognized.By(_recognizer, text)
            .Where(match => match.Evidence != RuleEvidence.LookAlike && match.Score >= 0.5f)
            .OrderBy(match => match.Start)
            .Select(match => $"{match.Label}:{text.Substring(match.Start, match.Length)}"));

    [Fact]
    public void Find_ColumnOfBirthDates_IsDateOfBirth() =>
        Assert.Equal("date_of_birth", Assert.Single(Recognized.By(_recognizer, "1958-04-03", "DateOfBirth")).Label);

    [Theory]
    [InlineData("31/02/2020 30.02.2020 2023-02-29 13/13/2020")]
    [InlineData("Feb 30, 2020 and 31 April")]
    [InlineData("1.2.3 10.0.0.1 4.17.21 12:99 25:61")]
    [InlineData("may 5 of them go, set 3, out 7")]
    [InlineData("in 2015 cases, 1958 rows, epoch 36, moved in 2015.")]
    [InlineData("kafka2:9092 10.0.0.1:22 Leader:0,ISR:0,2")]
    [InlineData("20240317 rows")]
    [InlineData("a 12:30:45:12 b 16:9")]
    public void Find_LookAlike_FindsNothingThatCounts(string text) => Assert.Empty(Recognized.Texts(_recognizer, text));

    [Theory]
    [InlineData("[2016-12-19 20:44:59,210] TRACE Controller")]
    [InlineData("Mar 27 13:06:56 ip-10-77-20-248 sshd[12880]: x")]
    [InlineData("192.0.2.1 - - [17/May/2015:10:05:03 +0000] \"GET")]
    [InlineData("x\n10:05:03.123 INFO started")]
    public void Find_StartOfALogLine_IsALookAlikeToo(string text) => Assert.Contains(
        Recognized.By(_recognizer, text), match => match is { Evidence: RuleEvidence.LookAlike, Label: "timestamp" });

    [Fact]
    public void Find_DateWithinASentence_IsNoTimestamp() => Assert.DoesNotContain(
        Recognized.By(_recognizer, "seen on 2016-12-19 20:44:59 here"), match => match.Evidence == RuleEvidence.LookAlike);
}
