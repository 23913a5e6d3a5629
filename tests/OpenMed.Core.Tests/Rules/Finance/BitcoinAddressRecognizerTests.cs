using OpenMed.Support;

namespace OpenMed.Rules.Finance;

public sealed class BitcoinAddressRecognizerTests
{
    private readonly BitcoinAddressRecognizer _recognizer = new();

    // Source: the first block's address and the examples of the Bitcoin wiki; BIP 173; BIP 350.
    [Theory]
    [InlineData("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa")]
    [InlineData("1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2")]
    [InlineData("3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy")]
    [InlineData("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4")]
    [InlineData("BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4")]
    [InlineData("bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0")]
    public void Find_PublishedAddress_IsProven(string address) =>
        Assert.Equal(RuleEvidence.Checksum, Assert.Single(Recognized.By(_recognizer, $"sent to {address}.")).Evidence);

    [Theory]
    [InlineData("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb")]
    [InlineData("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5")]
    [InlineData("3f2504e04f8911d39a0c0305e82c3301")]
    [InlineData("1234567890123456789012345678901x")]
    public void Find_LookAlike_FindsNothing(string text) => Assert.Empty(Recognized.By(_recognizer, text));
}
