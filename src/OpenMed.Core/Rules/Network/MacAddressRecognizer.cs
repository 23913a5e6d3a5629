namespace OpenMed.Rules.Network;

/// <summary>Hardware addresses of network cards: six pairs of hex digits with <c>:</c> or <c>-</c>, or three groups of four with dots.
/// Source: IEEE 802-2014, section 8; the dotted form is Cisco's.</summary>
internal sealed class MacAddressRecognizer : IRecognizer
{
    private const string Label = "mac_address";
    private const int PairsLength = 17;
    private const int DottedLength = 14;

    private static readonly ContextWords Context = new("mac", "mac address", "hwaddr", "ether", "ethernet", "bssid", "wlan", "wifi", "lladdr", "physical address");

    /// <inheritdoc/>
    public string Name => "mac-address";

    /// <inheritdoc/>
    public IReadOnlyList<RunShape> Shapes => [RunShape.ColonHex, RunShape.Code, RunShape.Number];

    /// <inheritdoc/>
    public RunGate GateFor(RunShape shape) => shape switch
    {
        RunShape.Code => new() { Lengths = RunGate.Range(4, 4) | RunGate.Range(PairsLength, PairsLength) },
        RunShape.Number => new() { Lengths = RunGate.Range(1, DottedLength) | RunGate.Range(PairsLength, PairsLength), Groups = RunGate.SetOf(2, 4) },
        _ => new(),
    };

    /// <inheritdoc/>
    public void Find(in RuleText text, Run run, List<RuleMatch> matches)
    {
        switch (run.Shape)
        {
            case RunShape.ColonHex:
                int start = text.At(run.Start) == ':' ? run.Start + 1 : run.Start;
                if (run.Length <= PairsLength + 3 && IsPairs(text, start, ':')) Add(text, start, PairsLength, matches);
                break;
            case RunShape.Code when run.Length == 4:
                if (IsDotted(text, run.Start)) Add(text, run.Start, DottedLength, matches);
                else if (IsDotted(text, run.Start - 5)) Add(text, run.Start - 5, DottedLength, matches);
                break;
            default:
                if (run.Length == PairsLength && IsPairs(text, run.Start, '-')) Add(text, run.Start, PairsLength, matches);
                else if (run.Length <= DottedLength && IsDotted(text, run.Start)) Add(text, run.Start, DottedLength, matches);
                else if (run.Length == 9 && IsDotted(text, run.Start - 5)) Add(text, run.Start - 5, DottedLength, matches);
                break;
        }
    }

    private void Add(in RuleText text, int start, int length, List<RuleMatch> matches)
    {
        ReadOnlySpan<char> chars = text.Chars.Slice(start, length);
        if (RecentMatches.Cover(matches, Name, start, start + length) || !chars.ContainsAnyExcept("0:-.") || !chars.ContainsAnyExcept("fF:-.")) return;

        // Digits alone with dashes or dots may be any number.
        bool isPlain = chars.Contains(':') || chars.ContainsAnyInRange('A', 'F') || chars.ContainsAnyInRange('a', 'f');
        float strength = isPlain ? 0 : Context.Strength(text, start, start + length);
        matches.Add(isPlain
            ? new RuleMatch(Label, start, length, RuleScore.Checksum, Name, RuleEvidence.Checksum)
            : strength > 0
                ? new RuleMatch(Label, start, length, RuleScore.OfContext(strength), Name, RuleEvidence.Context)
                : new RuleMatch(Label, start, length, RuleScore.Weak, Name, RuleEvidence.Form));
    }

    private static bool IsPairs(in RuleText text, int start, char separator)
    {
        for (int offset = 0; offset < PairsLength; offset++)
        {
            char character = text.At(start + offset);
            if (offset % 3 == 2 ? character != separator : !char.IsAsciiHexDigit(character)) return false;
        }

        return IsFree(text, start, start + PairsLength, separator);
    }

    private static bool IsDotted(in RuleText text, int start)
    {
        for (int offset = 0; offset < DottedLength; offset++)
        {
            char character = text.At(start + offset);
            if (offset % 5 == 4 ? character != '.' : !char.IsAsciiHexDigit(character)) return false;
        }

        return IsFree(text, start, start + DottedLength, '.');
    }

    // No further group may follow or stand before it: fingerprints and other keys are longer.
    private static bool IsFree(in RuleText text, int start, int end, char separator) =>
        text.StandsAlone(start, end)
        && !(text.At(end) == separator && char.IsAsciiHexDigit(text.At(end + 1)))
        && !(text.At(start - 1) == separator && char.IsAsciiHexDigit(text.At(start - 2)));
}
