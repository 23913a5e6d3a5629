using OpenMed.Rules.Codes;

namespace OpenMed.Rules.Finance;

/// <summary>Ethereum addresses: 0x and 40 hexadecimal digits, by a word near them. Source: EIP-55.</summary>
internal sealed class EthereumAddressRecognizer() : CodeRecognizer(
    "ethereum-address",
    "account_number",
    new ContextWords("eth", "ethereum", "wallet", "erc20", "metamask", "usdt", "crypto"),
    42,
    42)
{
    /// <inheritdoc/>
    protected override float ScoreAlone => RuleScore.Weak;

    /// <inheritdoc/>
    protected override bool HasChecksum => false;

    /// <inheritdoc/>
    protected override bool HasForm(ReadOnlySpan<char> code) => code.StartsWith("0X") && code[2..].IndexOfAnyExceptInRange('0', 'F') < 0;

    /// <inheritdoc/>
    protected override bool IsValid(ReadOnlySpan<char> code) => true;
}
