using OpenMed.Support;

namespace OpenMed.Rules.Contact;

public sealed class CoordinateRecognizerTests
{
    private readonly CoordinateRecognizer _recognizer = new();

    // Source: RFC 5870, section 6 (geo URIs); ISO 6709, annex D; places everyone knows.
    [Theory]
    [InlineData("at 37.7749, -122.4194 now", "37.7749, -122.4194")]
    [InlineData("geo:13.4125,103.8667", "13.4125,103.8667")]
    [InlineData("40°26′46″N 79°58′56″W", "40°26′46″N 79°58′56″W")]
    [InlineData("40.7128° N, 74.0060° W", "40.7128° N, 74.0060° W")]
    [InlineData("lat=37.7749 lon=-122.4194", "37.7749|-122.4194")]
    [InlineData("{\"latitude\": 37.77, \"longitude\": -122.42}", "37.77|-122.42")]
    public void Find_Position_IsFound(string text, string expected) => Assert.Equal(expected.Split('|'), Recognized.Texts(_recognizer, text));

    [Theory]
    [InlineData("0.1234, 0.5678")]
    [InlineData("load 1.25, 2.50 took 12.5, 13.5")]
    [InlineData("95.1234, 190.5678")]
    [InlineData("Opera/28.2725 Presto/2.8119 34.1244/2.1199")]
    [InlineData("latency=12.5 platform=1.25")]
    public void Find_LookAlike_FindsNothingThatCounts(string text) => Assert.Empty(Recognized.Texts(_recognizer, text));
}
