namespace OpenMed.Rules.Contact;

/// <summary>Streets with their house numbers, as they are written in English (<c>14 Maple Street</c>), French (<c>12 rue de la Paix</c>) and German (<c>Hauptstraße 12</c>).
/// Source: USPS Publication 28, appendix C1 (street suffixes), without those that other things are called too.</summary>
internal sealed class StreetRecognizer : IRecognizer
{
    private const string Label = "street_address";
    private const int MostWords = 4;
    private const int LongestWord = 20;

    private static readonly WordList Suffixes = new(
        ["street", "avenue", "road", "boulevard", "lane", "terrace", "court", "crescent", "parkway", "blvd", "ave", "rd", "ln", "pkwy", "cres", "turnpike", "mews"],
        ["st", "drive", "dr", "way", "place", "pl", "square", "sq", "circle", "cir", "highway", "hwy", "ct", "ter", "close", "trail", "alley", "loop"]);

    // What stands before the second group in the words of programs: a hard drive, a two way call.
    private static readonly WordList Technical = new(
        "hard", "flash", "disk", "usb", "network", "google", "shared", "optical", "tape", "state", "solid", "boot", "system", "thumb", "mapped", "one", "two", "half", "full", "connection", "file", "first",
        "test", "event", "message", "while", "for", "feedback", "audit", "best", "all", "any", "other", "same", "wrong", "right", "time", "market", "work", "third", "socket", "stream", "session");

    private static readonly WordList French = new("rue", "boulevard", "chemin", "impasse", "avenue", "quai", "allée");

    private static readonly string[] German = ["straße", "strasse", "str.", "gasse", "allee"];

    /// <inheritdoc/>
    public string Name => "street";

    /// <inheritdoc/>
    public IReadOnlyList<RunShape> Shapes => [RunShape.Number, RunShape.Short, RunShape.Code];

    /// <inheritdoc/>
    public RunGate GateFor(RunShape shape) => shape == RunShape.Code ? new() { Lengths = RunGate.Range(2, 6), Letters = 1 } : new();

    /// <inheritdoc/>
    public void Find(in RuleText text, Run run, List<RuleMatch> matches)
    {
        if (run.Shape == RunShape.Code)
        {
            // "220B Baker Street", "Hauptstraße 12a"
            int letter = run.End - 1;
            if (!char.IsAsciiLetter(text.At(letter)) || text.Slice(run.Start, letter).ContainsAnyExceptInRange('0', '9')) return;

            run = new Run(RunShape.Number, run.Start, letter);
        }

        // The last group of the run: a date or time may stand before a house number, and the first before what follows a German street.
        int numberStart = run.End;
        while (numberStart > run.Start && char.IsAsciiDigit(text.At(numberStart - 1))) numberStart--;
        int numberEnd = char.IsAsciiLetter(text.At(run.End)) && !char.IsLetterOrDigit(text.At(run.End + 1)) ? run.End + 1 : run.End;
        if (run.End - numberStart <= 6 && text.At(numberEnd) == ' ' && !RuleText.IsWordCharacter(text.At(numberStart - 1)) && text.At(numberStart - 1) is not ('.' or ':' or '#' or '='))
        {
            if (char.IsUpper(text.At(numberEnd + 1)))
                English(text, numberStart, numberEnd, matches);
            else if (char.IsLower(text.At(numberEnd + 1)))
                InFrench(text, numberStart, numberEnd, matches);
        }

        if (text.At(run.Start - 1) == ' ') InGerman(text, run, matches);
    }

    private void English(in RuleText text, int numberStart, int numberEnd, List<RuleMatch> matches)
    {
        int wordStart = numberEnd + 1;
        int before = numberEnd;
        for (int wordCount = 0; wordCount <= MostWords; wordCount++)
        {
            int wordEnd = WordEnd(text, wordStart);
            if (wordEnd == wordStart || !(char.IsUpper(text.At(wordStart)) || char.IsAsciiDigit(text.At(wordStart)))) return;

            ReadOnlySpan<char> word = text.Slice(wordStart, wordEnd);
            int group = wordCount == 0 ? -1 : Suffixes.GroupOf(word);
            bool isLast = text.At(wordEnd) != ' ' || !char.IsUpper(text.At(wordEnd + 1)) || Suffixes.GroupOf(text.Slice(wordEnd + 1, WordEnd(text, wordEnd + 1))) < 0;
            if (group >= 0 && isLast)
            {
                if (group == 1 && Technical.Contains(text.Slice(before, wordStart - 1))) return;

                matches.Add(new RuleMatch(Label, numberStart, wordEnd - numberStart, RuleScore.ClearForm, Name, RuleEvidence.Form));
                return;
            }

            if (text.At(wordEnd) == '.' && text.At(wordEnd + 1) == ' ') wordEnd++;
            if (text.At(wordEnd) != ' ') return;

            before = wordStart;
            wordStart = wordEnd + 1;
        }
    }

    // "12 rue de la Paix", "3 bis boulevard Voltaire": the kind, small words, then at least one with a capital.
    private void InFrench(in RuleText text, int numberStart, int numberEnd, List<RuleMatch> matches)
    {
        int wordStart = numberEnd + 1;
        int wordEnd = WordEnd(text, wordStart);
        if (text.Slice(wordStart, wordEnd) is "bis" or "ter" && text.At(wordEnd) == ' ')
        {
            wordStart = wordEnd + 1;
            wordEnd = WordEnd(text, wordStart);
        }

        if (!French.Contains(text.Slice(wordStart, wordEnd))) return;

        int end = -1;
        for (int wordCount = 0; wordCount < MostWords && text.At(wordEnd) == ' '; wordCount++)
        {
            wordStart = wordEnd + 1;
            wordEnd = WordEnd(text, wordStart);
            bool isName = char.IsUpper(text.At(wordStart)) || (text.At(wordStart + 1) is '\'' or '’' && char.IsUpper(text.At(wordStart + 2)));
            if (isName)
                end = wordEnd;
            else if (end >= 0 || text.Slice(wordStart, wordEnd) is not ("de" or "du" or "des" or "la" or "le" or "les"))
                break;
        }

        if (end >= 0) matches.Add(new RuleMatch(Label, numberStart, end - numberStart, RuleScore.ClearForm, Name, RuleEvidence.Form));
    }

    private void InGerman(in RuleText text, Run run, List<RuleMatch> matches)
    {
        int numberEnd = run.Start;
        while (numberEnd < run.End && char.IsAsciiDigit(text.At(numberEnd))) numberEnd++;
        if (numberEnd - run.Start > 4) return;
        if (numberEnd == run.End && char.IsAsciiLetterLower(text.At(run.End)) && !char.IsLetterOrDigit(text.At(run.End + 1))) numberEnd++;

        ReadOnlySpan<char> street = text.Slice(run.Start - 1 - (2 * LongestWord), run.Start - 1);
        foreach (string ending in German)
        {
            if (!street.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) continue;

            int start = street.Length - ending.Length;
            while (start > 0 && (char.IsLetter(street[start - 1]) || street[start - 1] == '-')) start--;
            bool isName = street.Length - start > ending.Length + 1 && char.IsUpper(street[start]);
            if (isName) matches.Add(new RuleMatch(Label, run.Start - 1 - (street.Length - start), numberEnd - run.Start + 1 + street.Length - start, RuleScore.ClearForm, Name, RuleEvidence.Form));
            return;
        }
    }

    private static int WordEnd(in RuleText text, int start)
    {
        int end = start;
        while (end - start < LongestWord && (char.IsLetterOrDigit(text.At(end)) || text.At(end) is '\'' or '’' or '-')) end++;
        return end;
    }
}
