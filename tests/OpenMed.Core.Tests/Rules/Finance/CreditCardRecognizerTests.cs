using OpenMed.Support;

namespace OpenMed.Rules.Finance;

public sealed class CreditCardRecognizerTests
{
    private readonly CreditCardRecognizer _recognizer = new();

    // Source: the issuers' published test numbers (Visa, Mastercard, American Express, Discover, JCB, Diners).
    [Theory]
    [InlineData("4111111111111111")]
    [InlineData("4111 1111 1111 1111")]
    [InlineData("5555-5555-5555-4444")]
    [InlineData("378282246310005")]
    [InlineData("3782 822463 10005")]
    [InlineData("6011111111111117")]
    [InlineData("3530111333300000")]
    [InlineData("30569309025904")]
    [InlineData("4222222222222")]
    [InlineData("2223003122003222")]
    public void Find_TestNumber_IsProven(string number)
    {
        RuleMatch match = Assert.Single(Recognized.By(_recognizer, $"paid with {number}, thanks"));

        Assert.Equal(RuleEvidence.Checksum, match.Evidence);
        Assert.Equal((10, number.Length), (match.Start, match.Length));
    }

    [Theory]
    [InlineData("order 4111111111111112 shipped")]
    [InlineData("trace 9411111111111111 ended")]
    [InlineData("4111 1111-1111 1111")]
    [InlineData("id x4111111111111111")]
    [InlineData("2016-12-19 20:44:59 1111")]
    [InlineData("trace=4111111111111111")]
    [InlineData("\"spanId\":\"4111111111111111\"")]
    [InlineData("order_id: 4111111111111111")]
    [InlineData("offset 4111111111111111")]
    [InlineData("customerId=4111111111111111")]
    [InlineData("traceid=4111111111111111")]
    [InlineData("INV-4111111111111111")]
    [InlineData("card updated at 1481200000000")]
    [InlineData("0.4111111111111111")]
    public void Find_LookAlike_FindsNothingThatCounts(string text) => Assert.Empty(Recognized.Texts(_recognizer, text));

    [Theory]
    [InlineData("number 4111111111111111", "4111111111111111")]
    [InlineData("she said 4111111111111111", "4111111111111111")]
    [InlineData("paid 4111111111111111", "4111111111111111")]
    [InlineData("4111 1111 1111 1111 12/27", "4111 1111 1111 1111")]
    [InlineData("1 4111 1111 1111 1111", "4111 1111 1111 1111")]
    [InlineData("4111 1111 1111 1111 5555 5555 5555 4444", "4111 1111 1111 1111")]
    public void Find_NumberBesideNumbers_IsFound(string text, string number) => Assert.Contains(number, Recognized.Texts(_recognizer, text));

    [Fact]
    public void Find_WrongNumberBesideItsName_IsFoundByContext() =>
        Assert.Equal(["4111111111111112"], Recognized.Texts(_recognizer, "card number 4111111111111112"));

    [Fact]
    public void Find_WrongNumberAlone_HasFailedItsChecksum() =>
        Assert.Equal(RuleEvidence.FailedChecksum, Assert.Single(Recognized.By(_recognizer, "got 4111 1111 1111 1112 today")).Evidence);
}
