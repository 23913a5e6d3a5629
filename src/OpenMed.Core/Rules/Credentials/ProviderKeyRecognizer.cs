using OpenMed.Rules.Checksums;

namespace OpenMed.Rules.Credentials;

/// <summary>Keys and tokens that a provider's prefix gives away. Source: see <see cref="ProviderKeys"/>.</summary>
internal sealed class ProviderKeyRecognizer : IRecognizer
{
    private const string Label = "api_key";
    private const int Shortest = 20;
    private const int Longest = 260;

    private static readonly ContextWords Context = new("twilio", "square", "squareup", "account sid", "api key", "access token", "secret", "auth token");

    /// <inheritdoc/>
    public string Name => "provider-key";

    /// <inheritdoc/>
    public IReadOnlyList<RunShape> Shapes => [RunShape.Code];

    /// <inheritdoc/>
    public RunGate GateFor(RunShape shape) => new() { Lengths = RunGate.Range(Shortest, Longest) };

    /// <inheritdoc/>
    public void Find(in RuleText text, Run run, List<RuleMatch> matches)
    {
        if (run.Length is < Shortest or > Longest) return;

        ReadOnlySpan<char> chars = text.Chars[run.Start..run.End];
        foreach (ProviderKey key in ProviderKeys.StartingWith(chars[0]))
        {
            if (!key.Matches(chars)) continue;

            if (key.NeedsContext && Context.Strength(text, run.Start, run.End) == 0)
            {
                matches.Add(new RuleMatch(Label, run.Start, run.Length, RuleScore.Weak, Name, RuleEvidence.Form));
                return;
            }

            // A wrong checksum is a typing error or a made-up example; the prefix still says what it is.
            bool isProven = !key.NeedsContext && (!key.Check || Base62Crc32.IsValid(chars[key.Prefix.Length..]));
            matches.Add(isProven
                ? new RuleMatch(Label, run.Start, run.Length, key.Check ? RuleScore.Proven : RuleScore.Checksum, Name, RuleEvidence.Checksum)
                : new RuleMatch(Label, run.Start, run.Length, RuleScore.OfContext(0.5f), Name, RuleEvidence.Context));
            return;
        }
    }
}
