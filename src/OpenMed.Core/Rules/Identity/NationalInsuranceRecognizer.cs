namespace OpenMed.Rules.Identity;

/// <summary>UK national insurance numbers: a prefix that is given out, six digits, A to D; the digits in pairs or not. Source: HMRC, National Insurance Manual NIM39110.</summary>
internal sealed class NationalInsuranceRecognizer : IRecognizer
{
    private static readonly ContextWords Context = new("nino", "national insurance", "ni number", "ni no", "insurance number");
    private static readonly string[] UnusedPrefixes = ["BG", "GB", "KN", "NK", "NT", "TN", "ZZ"];

    /// <inheritdoc/>
    public string Name => "uk-nino";

    /// <inheritdoc/>
    public IReadOnlyList<RunShape> Shapes => [RunShape.Code, RunShape.Number];

    /// <inheritdoc/>
    public RunGate GateFor(RunShape shape) => new() { Lengths = shape == RunShape.Number ? RunGate.Range(8, 8) : RunGate.Range(9, 9) | RunGate.Range(13, 13) };

    /// <inheritdoc/>
    public void Find(in RuleText text, Run run, List<RuleMatch> matches)
    {
        int start = run.Start;
        int end = run.End;
        if (run.Shape == RunShape.Number)
        {
            // The pairs of "AB 12 34 56 C" are a run without the letters.
            if (run.Length != 8 || text.At(start - 1) is not (' ' or '-') || text.At(end) is not (' ' or '-')) return;

            start -= 3;
            end += 2;
        }
        else if (run.Length is not (9 or 13))
        {
            return;
        }

        if (start >= 0 && end <= text.Chars.Length && text.StandsAlone(start, end) && HasForm(text.Chars[start..end])) Add(text, start, end, matches);
    }

    private void Add(in RuleText text, int start, int end, List<RuleMatch> matches)
    {
        float strength = Context.Strength(text, start, end);
        matches.Add(new RuleMatch(
            "ssn", start, end - start, strength > 0 ? RuleScore.OfContext(strength) : RuleScore.Form, Name, strength > 0 ? RuleEvidence.Context : RuleEvidence.Form));
    }

    private static bool HasForm(ReadOnlySpan<char> number)
    {
        Span<char> places = stackalloc char[9];
        int count = 0;
        char separator = '\0';
        for (int charIndex = 0; charIndex < number.Length; charIndex++)
        {
            char character = number[charIndex];
            if (character is ' ' or '-')
            {
                if (charIndex % 3 != 2 || (separator != '\0' && separator != character)) return false;

                separator = character;
            }
            else if (count < places.Length)
            {
                places[count++] = character;
            }
            else
            {
                return false;
            }
        }

        return count == places.Length && IsPrefix(places[0], places[1]) && !places[2..8].ContainsAnyExceptInRange('0', '9') && places[8] is >= 'A' and <= 'D';
    }

    private static bool IsPrefix(char first, char second)
    {
        foreach (string prefix in UnusedPrefixes)
        {
            if (prefix[0] == first && prefix[1] == second) return false;
        }

        return first is >= 'A' and <= 'Z' and not ('D' or 'F' or 'I' or 'Q' or 'U' or 'V') && second is >= 'A' and <= 'Z' and not ('D' or 'F' or 'I' or 'O' or 'Q' or 'U' or 'V');
    }
}
