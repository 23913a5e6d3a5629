using OpenMed.Rules.Names;

namespace OpenMed.Rules.Credentials;

/// <summary>Secrets and logins in command lines: <c>--password x</c>, <c>--api-key x</c>, <c>curl -u user:password</c>, <c>mysql -u user -pSecret</c>. Source: the manuals of curl, mysql and sudo.</summary>
internal sealed class CommandLineRecognizer : IRecognizer
{
    private const int LongestOption = 40;
    private const int LongestValue = 256;
    private const int Before = 96;

    private static readonly string[] Commands = ["curl", "wget", "mysql", "mysqldump", "mysqladmin", "mariadb", "sudo", "http", "https", "net use", "docker login", "svn", "ldapsearch", "redis-cli"];

    /// <inheritdoc/>
    public string Name => "command-line";

    /// <inheritdoc/>
    public IReadOnlyList<RunShape> Shapes => [RunShape.KeyWord];

    /// <inheritdoc/>
    public IReadOnlyList<string> KeyWords => [" --", " -u "];

    /// <inheritdoc/>
    public void Find(in RuleText text, Run run, List<RuleMatch> matches)
    {
        if (text.At(run.End - 1) == ' ') FindUser(text, run, matches);
        else FindOption(text, run, matches);
    }

    private void FindOption(in RuleText text, Run run, List<RuleMatch> matches)
    {
        int end = run.End;
        while (end - run.End < LongestOption && (char.IsAsciiLetterOrDigit(text.At(end)) || text.At(end) is '-' or '_')) end++;
        if (text.At(end) != ' ' || end == run.End || !NameLexicon.TryGet(text.Chars[run.End..end], out NameMeaning meaning)) return;

        if (meaning.Strength == NameStrength.Weak || !(meaning.Label is "password" or "api_key" or "user_name")) return;

        int valueEnd = ValueEnd(text, end + 1, out int start);
        ReadOnlySpan<char> value = text.Slice(start, valueEnd);
        if (value.IsEmpty || value[0] == '-') return;

        bool fits = meaning.Label switch
        {
            "password" => SecretValue.IsPassword(value, isQuoted: true),
            "api_key" => SecretValue.IsKey(value, meaning.Strength == NameStrength.Strong),
            _ => NamedValue.Fits(meaning.Label, value, isWhole: false),
        };
        if (fits) Add(matches, meaning.Label, start, value.Length);
    }

    private void FindUser(in RuleText text, Run run, List<RuleMatch> matches)
    {
        // The command stands behind the option of the one before.
        ReadOnlySpan<char> before = text.Slice(run.Start - Before, run.Start);
        int other = before.LastIndexOf(" -u ");
        if (!HasCommand(other < 0 ? before : before[(other + 1)..])) return;

        int end = ValueEnd(text, run.End, out int start);
        ReadOnlySpan<char> value = text.Slice(start, end);
        if (value.IsEmpty || Placeholder.Is(value) || value[0] == '-') return;

        int colon = value.IndexOf(':');
        Add(matches, "user_name", start, colon < 0 ? value.Length : colon);
        if (colon == 0) matches.RemoveAt(matches.Count - 1);
        if (colon >= 0 && colon + 1 < value.Length && !Placeholder.Is(value[(colon + 1)..])) Add(matches, "password", start + colon + 1, value.Length - colon - 1);
        if (colon < 0 && LoginText.GoesOnWith(text, end, " -p") && text.At(end + 3) != ' ') FindAttached(text, end + 3, matches);
    }

    private void FindAttached(in RuleText text, int charIndex, List<RuleMatch> matches)
    {
        int end = ValueEnd(text, charIndex, out int start);
        if (SecretValue.IsPassword(text.Slice(start, end), isQuoted: true)) Add(matches, "password", start, end - start);
    }

    private static int ValueEnd(in RuleText text, int charIndex, out int start)
    {
        char quote = text.At(charIndex) is '"' or '\'' ? text.At(charIndex) : ' ';
        start = quote == ' ' ? charIndex : charIndex + 1;
        int end = start;
        while (end - start < LongestValue && text.At(end) != quote && text.At(end) is not ('\n' or '\r' or '\t')) end++;
        while (quote == ' ' && end > start && text.Chars[end - 1] is ',' or ')' or '"' or '\'' or ']') end--;
        return end;
    }

    private static bool HasCommand(ReadOnlySpan<char> before)
    {
        foreach (string command in Commands)
        {
            int found = before.LastIndexOf(command, StringComparison.OrdinalIgnoreCase);
            if (found >= 0 && WordSearch.StandsAsWord(before, found, found + command.Length)) return true;
        }

        return false;
    }

    private void Add(List<RuleMatch> matches, string label, int start, int length) =>
        matches.Add(new RuleMatch(label, start, length, RuleScore.OfContext(0.5f), Name, RuleEvidence.Context));
}
