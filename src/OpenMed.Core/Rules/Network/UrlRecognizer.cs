using System.Buffers;

namespace OpenMed.Rules.Network;

/// <summary>URLs with a scheme or <c>www.</c>, and the user name and password within them. Source: RFC 3986, with the ends that people write round a URL left out.</summary>
internal sealed class UrlRecognizer : IRecognizer
{
    private const string Label = "url";
    private const int LongestScheme = 24;
    private const int Longest = 8192;

    private static readonly SearchValues<char> Ends = SearchValues.Create(" \t\r\n\"<>`{}|\\^\u0000");

    /// <inheritdoc/>
    public string Name => "url";

    /// <inheritdoc/>
    public IReadOnlyList<RunShape> Shapes => [RunShape.Scheme];

    /// <inheritdoc/>
    public IReadOnlyList<string> KeyWords => ["www."];

    /// <inheritdoc/>
    public void Find(in RuleText text, Run run, List<RuleMatch> matches)
    {
        if (RecentMatches.Cover(matches, Name, run.Start, run.End)) return;

        int start = run.Start;
        int authority = run.End;
        if (run.Shape == RunShape.KeyWord)
        {
            if (RuleText.IsJoined(text.At(start - 1)) || text.At(start - 1) is '.' or '/' or '@' or '-') return;

            authority = start;
        }
        else
        {
            while (run.Start - start < LongestScheme && IsScheme(text.At(start - 1))) start--;
            while (start < run.Start && !char.IsAsciiLetter(text.Chars[start])) start++;
            if (start == run.Start) return;
        }

        int end = End(text, start, authority);
        ReadOnlySpan<char> rest = text.Slice(authority, end);
        bool isFile = rest.Length > 1 && rest[0] == '/' && text.Slice(start, run.Start) is "file" or "FILE";
        if (rest.IsEmpty || !(char.IsLetterOrDigit(rest[0]) || rest[0] is '[' or ':' or '_' or '%' or '$' || char.IsSurrogate(rest[0]) || isFile)) return;
        if (run.Shape == RunShape.KeyWord && !(rest.Length > run.Length && rest[run.Length..].Contains('.'))) return;

        Add(text, start, authority, end, matches);
    }

    private void Add(in RuleText text, int start, int authority, int end, List<RuleMatch> matches)
    {
        ReadOnlySpan<char> rest = text.Chars[authority..end];
        int at = UrlParts.HasSystemName(text.Slice(start, authority)) ? 0 : UrlParts.UserInfoEnd(rest);
        if (at > 0)
        {
            matches.Add(new RuleMatch(Label, start, end - start, RuleScore.Checksum, Name, RuleEvidence.Checksum));
            AddUserInfo(rest[..at], authority, matches);
        }
        else if (UrlParts.IsTelling(rest[UrlParts.AuthorityEnd(rest)..]))
        {
            matches.Add(new RuleMatch(Label, start, end - start, RuleScore.OfContext(1), Name, RuleEvidence.Context));
        }
        else
        {
            matches.Add(new RuleMatch(Label, start, end - start, RuleScore.Form, Name, RuleEvidence.Form));
        }
    }

    private void AddUserInfo(ReadOnlySpan<char> userInfo, int start, List<RuleMatch> matches)
    {
        int colon = userInfo.IndexOf(':');
        int nameLength = colon >= 0 ? colon : userInfo.Length;
        if (nameLength > 0)
            matches.Add(new RuleMatch("user_name", start, nameLength, RuleScore.Checksum, Name, RuleEvidence.Checksum));
        if (colon >= 0 && colon + 1 < userInfo.Length)
            matches.Add(new RuleMatch("password", start + colon + 1, userInfo.Length - colon - 1, RuleScore.Checksum, Name, RuleEvidence.Checksum));
    }

    // The punctuation of the sentence round it is no part of it; a closing bracket is when its partner is inside.
    private static int End(in RuleText text, int start, int authority)
    {
        ReadOnlySpan<char> rest = text.Slice(authority, authority + Longest);
        int end = authority + (rest.IndexOfAny(Ends) is >= 0 and int found ? found : rest.Length);
        bool isQuoted = text.At(start - 1) == '\'';
        if (isQuoted && text.Chars[authority..end].IndexOf('\'') is >= 0 and int quote) end = authority + quote;
        int openCount = text.Chars[authority..end].Count('(') - text.Chars[authority..end].Count(')');
        int squareCount = text.Chars[authority..end].Count('[') - text.Chars[authority..end].Count(']');
        while (end > authority)
        {
            char last = text.Chars[end - 1];
            if (last == ')' ? openCount++ >= 0 : last == ']' ? squareCount++ >= 0 : last is not ('.' or ',' or ';' or ':' or '!' or '?' or '\'' or '*')) break;

            end--;
        }

        return end;
    }

    private static bool IsScheme(char character) => char.IsAsciiLetterOrDigit(character) || character is '+' or '-' or '.';
}
