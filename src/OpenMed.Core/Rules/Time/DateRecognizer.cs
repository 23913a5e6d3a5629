namespace OpenMed.Rules.Time;

/// <summary>Dates, dates of birth, dates with times, and times of day; those that start a line of a log are look-alikes too.
/// Source: ISO 8601-1, RFC 5322, RFC 9110, section 5.6.7, RFC 3164.</summary>
internal sealed class DateRecognizer : IRecognizer
{
    private const string TimeLinks = " T_,:t";
    private const int ShortestTimestamp = 8;

    private static readonly WordList YearWords = new("since", "year", "born", "seit", "jahr", "depuis", "desde", "dal", "anno", "annee", "sinds");

    private static readonly WordList YearPrepositions = new("in", "from", "until", "by", "during", "before", "after", "en", "im");

    private static readonly ContextWords DateWords = new("date", "datum", "fecha", "data", "dated", "on", "am", "le", "el");

    /// <inheritdoc/>
    public string Name => "date";

    /// <inheritdoc/>
    public IReadOnlyList<RunShape> Shapes => [RunShape.Number, RunShape.Short, RunShape.Code];

    /// <inheritdoc/>
    public RunGate GateFor(RunShape shape) => shape switch
    {
        RunShape.Number => new() { Groups = RunGate.SetOf(1, 2, 4, 8) },
        RunShape.Code => new() { Lengths = RunGate.Range(2, 14), Letters = RunGate.SetOf("0") },
        _ => new(),
    };

    /// <inheritdoc/>
    public void Find(in RuleText text, Run run, List<RuleMatch> matches)
    {
        if (run.Shape == RunShape.Code)
        {
            InCode(text, run, matches);
            return;
        }

        for (int digit = run.Start; digit < run.End; digit++)
        {
            if (!DigitGroup.StartsAt(text, digit)) continue;

            digit = At(text, digit, matches) - 1;
            while (char.IsAsciiDigit(text.At(digit + 1))) digit++;
        }
    }

    // "12th of March", "3pm", and the "05pm" of "2:05pm".
    private void InCode(in RuleText text, Run run, List<RuleMatch> matches)
    {
        int count = DigitGroup.Count(text, run.Start, 3);
        if (count is not (1 or 2) || run.Length - count is < 1 or > 12 || !char.IsAsciiLetter(text.At(run.Start + count))) return;

        int start = run.Start;
        if (text.At(start - 1) == ':' && char.IsAsciiDigit(text.At(start - 2))) start -= char.IsAsciiDigit(text.At(start - 3)) ? 3 : 2;
        At(text, start, matches);
    }

    private int At(in RuleText text, int digit, List<RuleMatch> matches)
    {
        // No part of a date or time has three digits or five to seven.
        int count = DigitGroup.Count(text, digit, 9);
        if (count is 3 or 5 or 6 or 7 or 9) return digit + count;

        char before = text.At(digit - 1);
        if (RuleText.IsJoined(before) && before != 'T') return digit + 1;
        if (before is '.' or '-' or '/' && char.IsAsciiDigit(text.At(digit - 2))) return digit + 1;
        if (RecentMatches.Cover(matches, Name, digit, digit + 1)) return digit + 1;

        bool isWeak = false;
        bool isDate = DateForm.TryReadNamed(text, digit, out int start, out int end);
        if (!isDate)
        {
            start = digit;
            isDate = DateForm.TryReadNumeric(text, digit, out end, out isWeak) && Ends(text, end);
        }

        if (isDate) return AddDate(text, WithWeekday(text, start), end, isWeak, matches);
        if (TimeForm.TryRead(text, digit, out end) && before is not (':' or '.'))
        {
            matches.Add(new RuleMatch("time", digit, end - digit, RuleScore.Form, Name, RuleEvidence.Form));
            if (end - digit >= ShortestTimestamp) AddTimestamp(text, digit, end, matches);
            return end;
        }

        AddYear(text, digit, matches);
        return digit + 1;
    }

    private int AddDate(in RuleText text, int start, int end, bool isWeak, List<RuleMatch> matches)
    {
        int timeStart = Words.Skip(text, end, TimeLinks, 2);
        if (text.Slice(timeStart, timeStart + 3) is "at " or "um ") timeStart += 3;
        bool hasTime = timeStart > end && TimeForm.TryRead(text, timeStart, out int timeEnd) && (end = WithTrailingYear(text, timeEnd)) > 0;
        bool isBirth = BirthWords.StandBefore(text, start);
        string label = isBirth ? "date_of_birth" : hasTime ? "date_time" : "date";
        isWeak = isWeak && !hasTime && !isBirth && DateWords.Strength(text, start, end) == 0;
        matches.Add(new RuleMatch(
            label,
            start,
            end - start,
            isBirth ? RuleScore.OfContext(1) : isWeak ? RuleScore.Weak : RuleScore.Form,
            Name,
            isBirth ? RuleEvidence.Context : RuleEvidence.Form));
        if (hasTime) AddTimestamp(text, start, end, matches);
        return end;
    }

    // What starts a line, or stands alone in brackets, is when the line was written.
    private void AddTimestamp(in RuleText text, int start, int end, List<RuleMatch> matches)
    {
        char before = text.At(start - 1);
        bool isBracketed = before == '[' && text.At(end) is ']' or ' ' or ',';
        bool isFirst = before is '\n' or '\r' || (before is '[' or '(' or '<' or '"' && text.At(start - 2) is '\n' or '\r');
        if (!(isBracketed || isFirst) || text.At(end) is '\n' or '\r') return;

        matches.Add(new RuleMatch("timestamp", start, end - start, RuleScore.Form, Name, RuleEvidence.LookAlike));
    }

    private static int WithTrailingYear(in RuleText text, int end)
    {
        bool isYear = text.At(end) == ' ' && DigitGroup.Count(text, end + 1, 5) == 4 && DigitGroup.Value(text, end + 1, 4) is >= 1970 and <= 2099
            && text.At(end + 5) is not (':' or '-' or '/' or '.') && !RuleText.IsWordCharacter(text.At(end + 5));
        return isYear ? end + 5 : end;
    }

    private static int WithWeekday(in RuleText text, int start)
    {
        int wordEnd = Words.SkipBack(text, start, ",. ", 3);
        if (wordEnd == start) return start;

        int wordStart = Words.StartBefore(text, wordEnd);
        ReadOnlySpan<char> word = text.Chars[wordStart..wordEnd];
        bool mayBe = word.Length > 2 || (word.Length == 2 && char.IsUpper(word[0]) && text.At(wordEnd) is ',' or '.');
        return mayBe && DateForm.IsWeekday(word) && !RuleText.IsWordCharacter(text.At(wordStart - 1)) ? wordStart : start;
    }

    // "since 1999", "born in 1958"; in "diagnosed in 2021." the year alone tells little.
    private void AddYear(in RuleText text, int digit, List<RuleMatch> matches)
    {
        bool isYear = DigitGroup.Count(text, digit, 5) == 4 && DigitGroup.Value(text, digit, 4) is >= 1900 and <= 2099;
        if (!isYear || text.At(digit - 1) != ' ' || !Ends(text, digit + 4)) return;

        int wordEnd = Words.SkipBack(text, digit, " ", 1);
        ReadOnlySpan<char> word = text.Chars[Words.StartBefore(text, wordEnd)..wordEnd];
        bool isPreposition = YearPrepositions.Contains(word);
        if (!isPreposition && !YearWords.Contains(word)) return;

        bool endsClause = text.At(digit + 4) is '.' or ',' or ';' or ')' or '?' or '!' or '\n' or '\r';
        if (BirthWords.StandBefore(text, digit))
            matches.Add(new RuleMatch("date_of_birth", digit, 4, RuleScore.Context, Name, RuleEvidence.Context));
        else if (!isPreposition || endsClause)
            matches.Add(new RuleMatch("date", digit, 4, isPreposition ? RuleScore.Weak : RuleScore.Form, Name, RuleEvidence.Form));
    }

    private static bool Ends(in RuleText text, int end) =>
        !(RuleText.IsJoined(text.At(end)) && !(text.At(end) is 'T' or 't' && char.IsAsciiDigit(text.At(end + 1))))
        && !(text.At(end) is '.' or '-' or '/' && char.IsAsciiDigit(text.At(end + 1)));
}
