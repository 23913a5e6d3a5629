using System.Buffers;

namespace OpenMed.Rules.Network;

/// <summary>Marks parts of log lines that are made of names and numbers of programs: user agents, paths of requests, Windows paths, stack frames.
/// Source: RFC 9110, section 10.1.5; the frames of .NET and the JVM.</summary>
internal sealed class LogPartLookAlike : IRecognizer
{
    private const int Longest = 512;

    private static readonly SearchValues<char> PathEnds = SearchValues.Create(" \t\r\n\"<>|,;");

    /// <inheritdoc/>
    public string Name => "log-part";

    /// <inheritdoc/>
    public IReadOnlyList<RunShape> Shapes => [];

    /// <inheritdoc/>
    public IReadOnlyList<string> KeyWords => ["Mozilla/", " HTTP/", ".java:", ":line ", ":\\"];

    /// <inheritdoc/>
    public void Find(in RuleText text, Run run, List<RuleMatch> matches)
    {
        if (RecentMatches.Cover(matches, Name, run.Start, run.End)) return;

        switch (text.Chars[run.Start])
        {
            case 'M' or 'm':
                Add("user-agent", run.Start, EndOfQuoted(text, run.Start), matches);
                break;
            case ' ':
                Request(text, run.Start, matches);
                break;
            case '.':
                Frame(text, run, matches);
                break;
            default:
                if (text.At(run.Start + 1) == '\\') WindowsPath(text, run, matches);
                else Frame(text, run, matches);
                break;
        }
    }

    private static int EndOfQuoted(in RuleText text, int start)
    {
        ReadOnlySpan<char> rest = text.Slice(start, start + Longest);
        return start + (rest.IndexOfAny('"', '\n', '\r') is >= 0 and int end ? end : rest.Length);
    }

    // "GET /a/b.png HTTP/1.1": the path is none where it names a person.
    private void Request(in RuleText text, int end, List<RuleMatch> matches)
    {
        ReadOnlySpan<char> before = text.Slice(end - Longest, end);
        int start = end - before.Length + before.LastIndexOf(' ') + 1;
        if (text.At(start) == '/' && end - start > 1 && !UrlParts.IsTelling(text.Chars[start..end])) Add("path", start, end, matches);
    }

    private void WindowsPath(in RuleText text, Run run, List<RuleMatch> matches)
    {
        int start = run.Start - 1;
        if (!char.IsAsciiLetter(text.At(start)) || char.IsLetterOrDigit(text.At(start - 1))) return;

        ReadOnlySpan<char> rest = text.Slice(run.End, run.End + Longest);
        int end = run.End + (rest.IndexOfAny(PathEnds) is >= 0 and int found ? found : rest.Length);

        // A profile's folder is a person's name.
        bool isProfile = rest.StartsWith("Users\\", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("\\Users\\", StringComparison.OrdinalIgnoreCase);
        if (!isProfile && text.Chars[run.End..end].Contains('\\')) Add("path", start, end, matches);
    }

    // "at Foo.Bar.Baz(Qux.cs:line 12)", "com.acme.Foo$Bar.method(Foo.java:123)": from the first blank before the bracket to its end.
    private void Frame(in RuleText text, Run run, List<RuleMatch> matches)
    {
        int end = run.End;
        while (char.IsAsciiDigit(text.At(end))) end++;
        if (end == run.End) return;

        ReadOnlySpan<char> before = text.Slice(run.Start - Longest, run.Start);
        int at = Math.Max(before.LastIndexOf(" at ", StringComparison.Ordinal), before.LastIndexOf("\tat ", StringComparison.Ordinal));
        int line = before.LastIndexOf('\n');
        bool isFirst = at <= line && before[(line + 1)..].StartsWith("at ", StringComparison.Ordinal);
        int start = run.Start - before.Length + (at > line ? at + 1 : isFirst ? line + 1 : Math.Max(before.LastIndexOf(' '), line) + 1);
        Add("stack-frame", start, text.At(end) == ')' ? end + 1 : end, matches);
    }

    private void Add(string kind, int start, int end, List<RuleMatch> matches) =>
        matches.Add(new RuleMatch(kind, start, end - start, RuleScore.Form, Name, RuleEvidence.LookAlike));
}
