using OpenMed.Support;

namespace OpenMed.Rules;

public sealed class RuleTextTests
{
    // Numbers right beside emoji and letters of scripts without spaces; a test card, 555-01xx numbers, a published example of an RRN's form.
    [Theory]
    [InlineData("\U0001F4B34111111111111111\U0001F4B3", "4111111111111111")]
    [InlineData("\u5361\u53F74111111111111111\u3002", "4111111111111111")]
    [InlineData("\U0001F4DE614-555-0143", "614-555-0143")]
    [InlineData("\u7535\u8BDD614-555-0143\u8BF7", "614-555-0143")]
    [InlineData("SSN\U0001F600219-09-9999\U0001F600", "219-09-9999")]
    [InlineData("\uC8FC\uBBFC\uBC88\uD638\uB294900101-1234568\uC785\uB2C8\uB2E4", "900101-1234568")]
    [InlineData("\u7F51\u7AD9www.example.com/users/anna", "www.example.com/users/anna")]
    public void Find_NumberBesideEmojiOrIdeograph_IsFound(string text, string expected)
    {
        using var detector = new PiiDetector(new PiiDetectorOptions { Policy = Some.RulesAlone });

        Assert.Contains(expected, detector.Find(text, TestContext.Current.CancellationToken).Select(entity => text.Substring(entity.Start, entity.Length)));
    }

    [Theory]
    [InlineData('a', true)]
    [InlineData('7', true)]
    [InlineData('_', true)]
    [InlineData('\u00E9', true)]
    [InlineData('\u0436', true)]
    [InlineData('\uD83D', false)]
    [InlineData('\u5361', false)]
    [InlineData('\uC774', false)]
    [InlineData('\u0E01', false)]
    [InlineData(' ', false)]
    public void IsJoined_Character_IsALetterOfAScriptWithSpaces(char character, bool expected) => Assert.Equal(expected, RuleText.IsJoined(character));
}
