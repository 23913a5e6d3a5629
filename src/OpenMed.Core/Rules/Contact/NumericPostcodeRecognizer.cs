using OpenMed.Rules.Time;

namespace OpenMed.Rules.Contact;

/// <summary>US ZIP codes, and postcodes of five digits elsewhere. Source: USPS Publication 28; UPU, postal addressing systems.</summary>
internal sealed class NumericPostcodeRecognizer : IRecognizer
{
    private const string Label = "postcode";
    private const int Digits = 5;
    private const int PlusFour = 10;

    private static readonly ContextWords Context = new(
        "zip", "zipcode", "zip code", "postal code", "postcode", "post code", "postal", "plz", "postleitzahl", "code postal", "codigo postal", "código postal", "cap", "cp", "cep");

    /// <inheritdoc/>
    public string Name => "postcode-digits";

    /// <inheritdoc/>
    public IReadOnlyList<RunShape> Shapes => [RunShape.Number, RunShape.Code];

    /// <inheritdoc/>
    public RunGate GateFor(RunShape shape) => shape == RunShape.Code
        ? new() { Lengths = RunGate.Range(6, 8), Letters = RunGate.SetOf("defis") }
        : new() { Groups = RunGate.SetOf(Digits) };

    /// <inheritdoc/>
    public void Find(in RuleText text, Run run, List<RuleMatch> matches)
    {
        if (run.Shape == RunShape.Code)
        {
            Prefixed(text, run, matches);
            return;
        }

        for (int start = run.Start; start < run.End; start++)
        {
            if (!char.IsAsciiDigit(text.Chars[start])) continue;

            int count = DigitGroup.Count(text, start, Digits + 1);
            if (count == Digits) Judge(text, start, run, matches);
            while (char.IsAsciiDigit(text.At(start + 1))) start++;
        }
    }

    private void Judge(in RuleText text, int start, Run run, List<RuleMatch> matches)
    {
        bool isLong = text.At(start + Digits) == '-' && DigitGroup.Count(text, start + Digits + 1, 5) == 4;
        int end = start + (isLong ? PlusFour : Digits);
        char before = text.At(start - 1);
        if (before is '[' or '#' or '.' or '-' or '/' or '+' && char.IsLetterOrDigit(text.At(start - 2)) || !text.StandsAlone(start, end)) return;
        if (text.At(end) is '.' or '-' or '/' or ':' && char.IsLetterOrDigit(text.At(end + 1))) return;
        if (before == ' ' && char.IsAsciiDigit(text.At(start - 2)) && start > run.Start) return;

        if (FollowsState(text, start))
            matches.Add(new RuleMatch(Label, start, end - start, RuleScore.OfContext(1), Name, RuleEvidence.Context));
        else if (isLong)
            matches.Add(new RuleMatch(Label, start, end - start, RuleScore.Form, Name, RuleEvidence.Form));
        else if (before is ' ' or ':' or '"' or '=' or '\n' or '>' or ',' or '\t' && Named(text, start) is > 0 and float strength)
            matches.Add(new RuleMatch(Label, start, end - start, RuleScore.OfContext(strength), Name, RuleEvidence.Context));
        else if (IsBeforeTown(text, start, end))
            matches.Add(new RuleMatch(Label, start, end - start, RuleScore.Form, Name, RuleEvidence.Form));
    }

    // "D-10115 Berlin", "F-75001".
    private void Prefixed(in RuleText text, Run run, List<RuleMatch> matches)
    {
        if (run.Length is < 6 or > 8) return;

        int digits = run.End - Digits;
        ReadOnlySpan<char> prefix = text.Chars[run.Start..digits];
        bool isCountry = prefix is "D-" or "DE-" or "F-" or "FR-" or "I-" or "IT-" or "E-" or "ES-" or "S-" or "FI-";
        if (!isCountry || DigitGroup.Count(text, digits, Digits) != Digits || !text.StandsAlone(run.Start, run.End)) return;

        matches.Add(new RuleMatch(Label, digits, Digits, RuleScore.Form, Name, RuleEvidence.Form));
    }

    private static bool FollowsState(in RuleText text, int start)
    {
        int wordEnd = Words.SkipBack(text, start, " .,", 2);
        if (wordEnd == start) return false;

        int wordStart = Words.StartBefore(text, wordEnd);
        bool followsComma = text.At(wordStart - 1) == ' ' && text.At(wordStart - 2) == ',';
        return PostalAreas.IsState(text.Chars[wordStart..wordEnd], text.Chars[start], followsComma);
    }

    private static float Named(in RuleText text, int start) => Context.IsIn(text.FieldName)
        ? 1
        : Context.IsIn(text.Before(start, 24)) ? 1 : 0;

    // After the street, before a town: "Hauptstr. 5, 10115 Berlin". A unit or word in small letters is no town.
    private static bool IsBeforeTown(in RuleText text, int start, int end)
    {
        if (text.At(start - 1) != ' ' || text.At(start - 2) != ',' || text.At(end) != ' ') return false;

        int wordEnd = Words.EndFrom(text, end + 1);
        bool isCapitalised = char.IsUpper(text.At(end + 1)) && char.IsLower(text.At(end + 2));
        return isCapitalised && wordEnd - end > 4 && text.Slice(end + 1, wordEnd) is not ("Bytes" or "Records" or "Items");
    }
}
