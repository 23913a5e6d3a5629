namespace OpenMed.Rules.Contact;

/// <summary>Postcodes of the United Kingdom, Canada and the Netherlands.
/// Source: Royal Mail, Programmers' Guide to PAF; Canada Post, Addressing Guidelines; UPU, postal addressing systems.</summary>
internal sealed class AlphanumericPostcodeRecognizer : IRecognizer
{
    private const string Label = "postcode";

    // The letters that the second half of a British postcode and the places of a Canadian one leave out.
    private const string NotInward = "CIKMOV";
    private const string NotFirst = "DFIOQUWZ";
    private const string NotLater = "DFIOQU";

    private static readonly ContextWords Context = new("postcode", "post code", "postal code", "postal", "zip", "address", "postcodes", "live at", "lives at", "plaats");

    /// <inheritdoc/>
    public string Name => "postcode-letters";

    /// <inheritdoc/>
    public IReadOnlyList<RunShape> Shapes => [RunShape.Code, RunShape.Number];

    /// <inheritdoc/>
    public RunGate GateFor(RunShape shape) => new() { Lengths = shape == RunShape.Number ? RunGate.Range(4, 4) : RunGate.Range(3, 3) | RunGate.Range(5, 8) };

    /// <inheritdoc/>
    public void Find(in RuleText text, Run run, List<RuleMatch> matches)
    {
        if (run.Shape == RunShape.Number)
        {
            if (run.Length == 4) Dutch(text, run, matches);
            return;
        }

        switch (run.Length)
        {
            case 3:
                Spaced(text, run, matches);
                break;
            case >= 5 and <= 8:
                Joined(text, run, matches);
                break;
        }
    }

    // The second half, with the first half before a blank: "SW1A 1AA", "K1A 0B6".
    private void Spaced(in RuleText text, Run run, List<RuleMatch> matches)
    {
        if (text.At(run.Start - 1) != ' ' || !char.IsAsciiDigit(text.Chars[run.Start]) || !text.StandsAlone(run.Start, run.End)) return;

        int outwardEnd = run.Start - 1;
        int outward = outwardEnd;
        while (outwardEnd - outward <= 4 && char.IsAsciiLetterOrDigit(text.At(outward - 1))) outward--;
        if (RuleText.IsWordCharacter(text.At(outward - 1)) || text.At(outward - 1) is '-' or '.') return;

        Judge(text, outward, outwardEnd, run.Start, RuleScore.Form, matches);
    }

    private void Joined(in RuleText text, Run run, List<RuleMatch> matches)
    {
        int inward = run.End - 3;
        int outwardEnd = text.At(inward - 1) == '-' ? inward - 1 : inward;
        if (outwardEnd - run.Start is < 2 or > 4 || !text.StandsAlone(run.Start, run.End) || text.At(run.Start - 1) is '-' or '.' or '/' or '=') return;

        Judge(text, run.Start, outwardEnd, inward, RuleScore.Weak, matches);
    }

    private void Judge(in RuleText text, int outward, int outwardEnd, int inward, float form, List<RuleMatch> matches)
    {
        ReadOnlySpan<char> head = text.Chars[outward..outwardEnd];
        ReadOnlySpan<char> tail = text.Chars.Slice(inward, 3);
        if (!IsCanadian(head, tail) && !IsBritish(head, tail)) return;

        bool isUpper = !head.ContainsAnyInRange('a', 'z') && !tail.ContainsAnyInRange('a', 'z');
        float strength = Context.Strength(text, outward, inward + 3);
        if (strength > 0)
            matches.Add(new RuleMatch(Label, outward, inward + 3 - outward, RuleScore.OfContext(strength), Name, RuleEvidence.Context));
        else if (isUpper)
            matches.Add(new RuleMatch(Label, outward, inward + 3 - outward, form, Name, RuleEvidence.Form));
    }

    // Four digits and two capitals: "1012 AB Amsterdam".
    private void Dutch(in RuleText text, Run run, List<RuleMatch> matches)
    {
        int letters = text.At(run.End) == ' ' ? run.End + 1 : run.End;
        if (!char.IsAsciiLetterUpper(text.At(letters)) || !char.IsAsciiLetterUpper(text.At(letters + 1)) || !text.StandsAlone(run.Start, letters + 2)) return;
        if (text.Chars[run.Start] == '0' || text.Slice(letters, letters + 2) is "SA" or "SD" or "SS" or "AM" or "PM" or "KB" or "MB" or "GB") return;

        bool hasTown = text.At(letters + 2) == ' ' && char.IsAsciiLetterUpper(text.At(letters + 3)) && char.IsAsciiLetterLower(text.At(letters + 4));
        float strength = Context.Strength(text, run.Start, letters + 2);
        if (strength > 0)
            matches.Add(new RuleMatch(Label, run.Start, letters + 2 - run.Start, RuleScore.OfContext(strength), Name, RuleEvidence.Context));
        else if (hasTown)
            matches.Add(new RuleMatch(Label, run.Start, letters + 2 - run.Start, RuleScore.Form, Name, RuleEvidence.Form));
    }

    private static bool IsCanadian(ReadOnlySpan<char> head, ReadOnlySpan<char> tail) =>
        head.Length == 3
        && IsLetter(head[0], NotFirst) && char.IsAsciiDigit(head[1]) && IsLetter(head[2], NotLater)
        && char.IsAsciiDigit(tail[0]) && IsLetter(tail[1], NotLater) && char.IsAsciiDigit(tail[2]);

    private static bool IsBritish(ReadOnlySpan<char> head, ReadOnlySpan<char> tail)
    {
        if (!char.IsAsciiDigit(tail[0]) || !IsLetter(tail[1], NotInward) || !IsLetter(tail[2], NotInward)) return false;

        int letterCount = head.IndexOfAnyInRange('0', '9');
        if (letterCount is < 1 or > 2 || !PostalAreas.IsBritish(head[..letterCount])) return false;

        ReadOnlySpan<char> district = head[letterCount..];
        return district.Length == 1 || (district.Length == 2 && (char.IsAsciiDigit(district[1]) || char.IsAsciiLetter(district[1])));
    }

    private static bool IsLetter(char character, string except) =>
        char.IsAsciiLetter(character) && !except.Contains((char)(character & ~0x20), StringComparison.Ordinal);
}
