namespace OpenMed.Rules.Network;

/// <summary>Marks versions of programs, so that they are taken for nothing else: <c>v4.17.21</c>, <c>Chrome/32.0.1700.77</c>, <c>version 2.0</c>.
/// Source: Semantic Versioning 2.0.0; RFC 9110, section 10.1.5.</summary>
internal sealed class VersionLookAlike : IRecognizer
{
    private const int Longest = 32;
    private const int WordWindow = 12;

    private static readonly ContextWords Names = new("version", "ver", "release", "build", "kernel", "firmware");

    /// <inheritdoc/>
    public string Name => "version";

    /// <inheritdoc/>
    public IReadOnlyList<RunShape> Shapes => [RunShape.Number, RunShape.Short, RunShape.Code];

    /// <inheritdoc/>
    public RunGate GateFor(RunShape shape) => shape == RunShape.Code ? new() { Lengths = RunGate.Range(2, 4), Letters = RunGate.SetOf("v") } : new() { LeastDots = 1 };

    /// <inheritdoc/>
    public void Find(in RuleText text, Run run, List<RuleMatch> matches)
    {
        if (run.Shape == RunShape.Code)
        {
            bool isMarked = run.Length <= 4 && text.Chars[run.Start] is 'v' or 'V' && char.IsAsciiDigit(text.At(run.Start + 1));
            if (isMarked) At(text, run.Start, run.Start + 1, matches);
            return;
        }

        for (int digit = run.Start; digit < run.End; digit++)
        {
            if (char.IsAsciiDigit(text.Chars[digit])) digit = At(text, digit, digit, matches);
        }
    }

    private int At(in RuleText text, int start, int digits, List<RuleMatch> matches)
    {
        int end = End(text, digits, out int dotCount);
        char before = text.At(start - 1);
        if (dotCount == 0 || RuleText.IsWordCharacter(before)) return end;

        bool isProduct = before == '/' && char.IsAsciiLetterOrDigit(text.At(start - 2)) && !IsAddress(text, digits, end);
        bool isVersion = start < digits || isProduct || (dotCount == 2 && !IsDate(text, digits))
            || (before is ' ' or '=' or ':' && Names.IsIn(text.Before(start, WordWindow)));
        if (isVersion) matches.Add(new RuleMatch("version", start, end - start, RuleScore.Form, Name, RuleEvidence.LookAlike));
        return end;
    }

    private static int End(in RuleText text, int start, out int dotCount)
    {
        dotCount = 0;
        int end = start;
        while (end - start < Longest)
        {
            end += DigitGroup.Count(text, end, Longest);
            if (text.At(end) != '.' || !char.IsAsciiDigit(text.At(end + 1))) break;

            dotCount++;
            end++;
        }

        return end;
    }

    // "kafka2/192.0.2.1:9092" is a host and its address.
    private static bool IsAddress(in RuleText text, int start, int end) =>
        IPv4Address.TryRead(text, start, out IPv4Address address) && start + address.Length == end && text.At(end) == ':';

    private static bool IsDate(in RuleText text, int start) => Time.DateForm.TryReadNumeric(text, start, out _, out bool isWeak) && !isWeak;
}
