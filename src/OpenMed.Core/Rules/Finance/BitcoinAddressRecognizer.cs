using OpenMed.Rules.Checksums;

namespace OpenMed.Rules.Finance;

/// <summary>Bitcoin addresses: Base58Check ones that start with 1 or 3, Bech32 ones that start with bc1. Source: Bitcoin wiki, Base58Check encoding; BIP 173; BIP 350.</summary>
internal sealed class BitcoinAddressRecognizer : IRecognizer
{
    /// <inheritdoc/>
    public string Name => "bitcoin-address";

    /// <inheritdoc/>
    public IReadOnlyList<RunShape> Shapes => [RunShape.Code];

    /// <inheritdoc/>
    public RunGate GateFor(RunShape shape) => new() { Lengths = RunGate.Range(26, 62), Letters = RunGate.SetOf("0b") };

    /// <inheritdoc/>
    public void Find(in RuleText text, Run run, List<RuleMatch> matches)
    {
        if (run.Length is < 26 or > 62) return;

        ReadOnlySpan<char> address = text.Chars[run.Start..run.End];
        bool isValid = address[0] switch
        {
            '1' or '3' => run.Length <= 35 && Base58Check.IsAddress(address),
            'b' => Bech32.IsValid(address),
            'B' => IsCapitalBech32(address),
            _ => false,
        };
        if (isValid && text.StandsAlone(run.Start, run.End))
            matches.Add(new RuleMatch("account_number", run.Start, run.Length, RuleScore.Checksum, Name, RuleEvidence.Checksum));
    }

    private static bool IsCapitalBech32(ReadOnlySpan<char> address)
    {
        Span<char> lower = stackalloc char[62];
        address.ToLowerInvariant(lower);
        return !address.ContainsAnyInRange('a', 'z') && Bech32.IsValid(lower[..address.Length]);
    }
}
