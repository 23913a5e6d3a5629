using System.Buffers;

namespace OpenMed.Rules.Credentials;

/// <summary>The values of <c>Cookie</c> and <c>Set-Cookie</c> headers. Source: RFC 6265, section 4. Session cookies by their own names are fields.</summary>
internal sealed class CookieRecognizer : IRecognizer
{
    private const int Longest = 2048;

    private static readonly SearchValues<char> Ends = SearchValues.Create("\r\n\"'`<>|");

    /// <inheritdoc/>
    public string Name => "http-cookie";

    /// <inheritdoc/>
    public IReadOnlyList<RunShape> Shapes => [RunShape.Field];

    /// <inheritdoc/>
    public RunGate GateFor(RunShape shape) => new() { Letters = RunGate.SetOf("e") };

    /// <inheritdoc/>
    public void Find(in RuleText text, Run run, List<RuleMatch> matches)
    {
        ReadOnlySpan<char> key = text.KeyOf(run);
        if (!key.EndsWith("cookie", StringComparison.OrdinalIgnoreCase) || (key.Length > 6 && char.IsLetter(key[^7]))) return;

        ReadOnlySpan<char> rest = text.Slice(run.Start, run.Start + Longest);
        ReadOnlySpan<char> value = rest.IndexOfAny(Ends) is >= 0 and int end ? rest[..end] : rest;
        value = value.TrimEnd();
        int sign = value.IndexOf('=');
        if (sign <= 0 || value[..sign].IndexOf(' ') >= 0 || value.Length - sign < 5 || Placeholder.Is(value) || Placeholder.Is(value[(sign + 1)..])) return;

        matches.Add(new RuleMatch("http_cookie", run.Start, value.Length, RuleScore.OfContext(1), Name, RuleEvidence.Context));
    }
}
