namespace OpenMed.Rules.Network;

/// <summary>IPv4 addresses, not versions. Source: RFC 791; the special ones RFC 6890.</summary>
internal sealed class IPv4Recognizer : IRecognizer
{
    private const string Label = "ipv4";
    private const int VersionWindow = 24;
    private const uint LeastTelling = 20;

    private static readonly ContextWords Context = new(
        "ip", "ipv4", "addr", "address", "host", "rhost", "client", "remote", "server", "peer", "from", "to", "src", "dst", "source", "destination",
        "gateway", "subnet", "dns", "ping", "connect", "connected", "listen", "bind", "forwarded for", "proxy");

    private static readonly ContextWords Versions = new(
        "version", "ver", "v", "build", "release", "revision", "oid", "section", "chapter", "kernel", "firmware", "assembly", "culture", "package");

    /// <inheritdoc/>
    public string Name => "ipv4";

    /// <inheritdoc/>
    public IReadOnlyList<RunShape> Shapes => [RunShape.Number];

    /// <inheritdoc/>
    public RunGate GateFor(RunShape shape) => new() { LeastDots = 3 };

    /// <inheritdoc/>
    public void Find(in RuleText text, Run run, List<RuleMatch> matches)
    {
        for (int start = run.Start; start < run.End; start++)
        {
            if (!DigitGroup.StartsAt(text, start) || !IPv4Address.TryRead(text, start, out IPv4Address address)) continue;

            int end = start + address.Length;
            if (text.At(start - 1) != '.' && text.StandsAlone(start, end)) Add(text, start, end, address, matches);
            start = end;
        }
    }

    private void Add(in RuleText text, int start, int end, IPv4Address address, List<RuleMatch> matches)
    {
        if (IsVersion(text, start, end))
        {
            matches.Add(new RuleMatch("version", start, end - start, RuleScore.Form, Name, RuleEvidence.LookAlike));
            return;
        }

        (float score, RuleEvidence evidence) = address.IdentifiesNobody
            ? (RuleScore.Weak, RuleEvidence.Form)
            : address.Largest >= LeastTelling || HasPortOrPrefix(text, end) || StartsLogLine(text, start, end)
                ? (RuleScore.Checksum, RuleEvidence.Checksum)
                : Context.Strength(text, start, end) is > 0 and float strength
                    ? (RuleScore.OfContext(strength), RuleEvidence.Context)
                    : (RuleScore.Form, RuleEvidence.Form);
        matches.Add(new RuleMatch(Label, start, end - start, score, Name, evidence));
    }

    // Common log formats start with the client's address: "192.0.2.1 - - [".
    private static bool StartsLogLine(in RuleText text, int start, int end) => text.At(start - 1) == '\n' && text.At(end) == ' ' && text.At(end + 1) == '-';

    private static bool HasPortOrPrefix(in RuleText text, int end) => text.At(end) is ':' or '/' && char.IsAsciiDigit(text.At(end + 1));

    private static bool IsVersion(in RuleText text, int start, int end)
    {
        char before = text.At(start - 1);
        char name = text.At(start - 2);

        // "Chrome/32.0.1700.77" and "kafka-0.10.1.0.jar", not "//192.0.2.1", "kafka2/192.0.2.1:9092" or "10.0.0.1-10.0.0.9".
        if (before == '/' && char.IsAsciiLetter(name)) return IsProduct(text, start - 2) && !HasPortOrPrefix(text, end);
        // "Package_for_KB947821~31bf3856ad364e35~amd64~~6.1.1.0" of Windows servicing.
        if (before == '~') return true;
        if (before == '-' && char.IsAsciiLetter(name)) return true;
        if (text.At(end) == '-' && char.IsAsciiLetter(text.At(end + 1))) return true;
        return FollowsVersionWord(text, start);
    }

    private static bool IsProduct(in RuleText text, int last)
    {
        int first = last;
        while (last - first < VersionWindow && RuleText.IsWordCharacter(text.At(first - 1))) first--;
        return char.IsAsciiLetterUpper(text.At(first));
    }

    // The word must be the nearest one: "version 1.2.3.4", "Version=1.2.3.4", not "version 2 from 192.0.2.1".
    private static bool FollowsVersionWord(in RuleText text, int start)
    {
        int last = start - 1;
        while (start - last < 4 && text.At(last) is ' ' or '=' or ':' or '"' or '\'' or '(') last--;
        int first = last;
        while (last - first < VersionWindow && RuleText.IsWordCharacter(text.At(first - 1))) first--;
        return Versions.IsIn(text.Slice(first, last + 1));
    }
}
