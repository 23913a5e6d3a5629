namespace OpenMed.Commands.Files;

public sealed class LineCollectorTests
{
    [Theory]
    [InlineData("a\nb\n", "a|b")]
    [InlineData("a\r\nb\rc", "a|b|c")]
    [InlineData("\n\n", "|")]
    [InlineData("a\r\n\r\nb", "a||b")]
    [InlineData("", null)]
    public void Add_InAnyParts_GivesTheLines(string text, string? expected)
    {
        string[] lines = expected?.Split('|') ?? [];
        for (int first = 0; first <= text.Length; first++)
        {
            for (int second = first; second <= text.Length; second++)
            {
                List<string> taken = [];
                LineCollector collector = new(taken.Add);
                collector.Add(text[..first]);
                collector.Add(text[first..second]);
                collector.Add(text[second..]);
                collector.Complete();

                Assert.Equal(lines, taken);
            }
        }
    }
}
