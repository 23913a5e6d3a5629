using OpenMed.Rules.Time;

namespace OpenMed.Rules.Network;

/// <summary>Marks numbers that count or measure something, so that they are taken for nothing else: durations, sizes, prices, percentages, ports,
/// process ids, references, measurements. Source: made by hand after log lines and clinical notes.</summary>
internal sealed class NumberLookAlike : IRecognizer
{
    // The kinds of the groups of units, in their order.
    private static readonly string[] Kinds = ["duration", "size", "money", "measurement"];

    private static readonly WordList Units = new(
    [
        ["ms", "ns", "us", "sec", "secs", "second", "seconds", "min", "mins", "minutes", "hours", "s", "millis", "milliseconds"],
        ["b", "kb", "mb", "gb", "tb", "kib", "mib", "gib", "bytes", "byte", "bits", "rows", "records", "items", "messages", "requests", "lines"],
        ["usd", "eur", "gbp", "chf", "euro", "euros", "dollars"],
        ["mg", "kg", "g", "ml", "mmhg", "mmol", "bpm", "cm", "mm", "km", "iu", "mcg", "ng", "meq", "kcal", "lb", "lbs"],
    ]);

    /// <inheritdoc/>
    public string Name => "number";

    /// <inheritdoc/>
    public IReadOnlyList<RunShape> Shapes => [RunShape.Number, RunShape.Short];

    /// <inheritdoc/>
    public void Find(in RuleText text, Run run, List<RuleMatch> matches)
    {
        // Each part between blanks: "30% 12.50".
        for (int start = run.Start; start < run.End; start++)
        {
            if (!char.IsAsciiDigit(text.Chars[start])) continue;

            int end = start;
            while (end < run.End && (char.IsAsciiDigit(text.Chars[end]) || (text.Chars[end] is '.' or '/' && char.IsAsciiDigit(text.At(end + 1))))) end++;
            if (KindOf(text, start, end) is { } kind) matches.Add(new RuleMatch(kind, start, end - start, RuleScore.Form, Name, RuleEvidence.LookAlike));
            start = end;
        }
    }

    private static string? KindOf(in RuleText text, int start, int end)
    {
        char before = text.At(start - 1);
        char after = text.At(end);
        if (before is '$' or '\u20AC' or '\u00A3' or '\u00A5' || after is '$' or '\u20AC' or '\u00A3') return "money";
        if (after == '%' || (after == ' ' && text.At(end + 1) == '%')) return "percentage";
        if (before == '#') return "reference";
        if (after == ' ' && KindByUnit(text, end + 1) is { } unit) return unit;

        return before switch
        {
            ' ' => KindByWordBefore(text, start, end),
            '\u00A7' => "section",
            '[' when after == ']' && char.IsAsciiLetter(text.At(start - 2)) => "process-id",
            ':' when after != ':' && IsPort(text, start, end) => "port",
            _ => null,
        };
    }

    private static string? KindByWordBefore(in RuleText text, int start, int end) => text.At(start - 2) switch
    {
        '"' when end - start == 3 && text.Chars[start] is >= '1' and <= '5' => "status",
        '\u00A7' => "section",
        't' or 'T' when text.Slice(start - 5, start - 1).Equals("port", StringComparison.OrdinalIgnoreCase) => "port",
        _ => null,
    };

    // Behind a host's name or, with four digits, its address: "broker:80", "192.0.2.1:8080", not "12:30".
    private static bool IsPort(in RuleText text, int start, int end)
    {
        char host = text.At(start - 2);
        bool isThere = char.IsAsciiLetter(host) || (char.IsAsciiDigit(host) && end - start >= 4);
        return isThere && end - start is >= 2 and <= 5 && !text.Slice(start, end).ContainsAnyExceptInRange('0', '9');
    }

    private static string? KindByUnit(in RuleText text, int wordStart)
    {
        int wordEnd = Words.EndFrom(text, wordStart);
        if (wordEnd == wordStart || wordEnd - wordStart > 12) return null;

        return Units.GroupOf(text.Chars[wordStart..wordEnd]) is >= 0 and int group ? Kinds[group] : null;
    }
}
