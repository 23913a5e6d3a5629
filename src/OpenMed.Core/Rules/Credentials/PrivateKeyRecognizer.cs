namespace OpenMed.Rules.Credentials;

/// <summary>Private keys in PEM (RFC 7468, section 10; RFC 1421 headers; OpenSSH and PGP blocks), with line ends or <c>\n</c> written out, and in PuTTY's files (format of PPK, appendix C of its manual).</summary>
internal sealed class PrivateKeyRecognizer : IRecognizer
{
    private const string Label = "api_key";
    private const int LongestBegin = 32;
    private const int LongestEnd = 48;
    private const int LeastLine = 32;

    /// <inheritdoc/>
    public string Name => "private-key";

    /// <inheritdoc/>
    public IReadOnlyList<RunShape> Shapes => [RunShape.KeyWord, RunShape.Field];

    /// <inheritdoc/>
    public IReadOnlyList<string> KeyWords => ["PRIVATE KEY"];

    /// <inheritdoc/>
    public RunGate GateFor(RunShape shape) => new() { Letters = RunGate.SetOf("s") };

    /// <inheritdoc/>
    public void Find(in RuleText text, Run run, List<RuleMatch> matches)
    {
        if (run.Shape == RunShape.Field) FindPutty(text, run, matches);
        else FindPem(text, run, matches);
    }

    private void FindPem(in RuleText text, Run run, List<RuleMatch> matches)
    {
        int from = Math.Max(0, run.Start - LongestBegin);
        int begin = text.Chars[from..run.Start].LastIndexOf("-----BEGIN ", StringComparison.Ordinal);
        if (begin < 0) return;

        int start = from + begin;
        int bodyStart = run.End;
        while (bodyStart - run.End < 12 && !char.IsWhiteSpace(text.At(bodyStart)) && text.At(bodyStart) != '\\') bodyStart++;
        int end = Body(text, bodyStart, out int lastLineEnd);
        if (text.Slice(end, end + 9).SequenceEqual("-----END "))
        {
            int close = text.Slice(end + 9, end + 9 + LongestEnd).IndexOf("-----", StringComparison.Ordinal);
            end = close >= 0 ? end + 9 + close + 5 : end + 8;
        }
        else
        {
            end = lastLineEnd;
        }

        if (end > bodyStart) Add(matches, start, end);
    }

    private void FindPutty(in RuleText text, Run run, List<RuleMatch> matches)
    {
        if (!text.KeyOf(run).Equals("Private-Lines", StringComparison.Ordinal)) return;

        int start = run.End;
        while (text.At(start) is '\r' or '\n' && start < text.Chars.Length) start++;
        int end = start;
        while (end < text.Chars.Length && IsBodyCharacter(text.Chars[end]) && text.Chars[end] is not (' ' or ':' or '-' or ',')) end++;
        int lastLine = text.Chars[start..end].LastIndexOf('\n');

        // The base64 lines end where "Private-MAC" begins.
        if (end < text.Chars.Length && lastLine > 0) end = start + lastLine;
        if (end - start >= LeastLine) Add(matches, start, end);
    }

    // Goes over base64, spaces, line ends, "\n" and header lines to the next dashes.
    private static int Body(in RuleText text, int start, out int lastLineEnd)
    {
        int charIndex = start;
        int lineLength = 0;
        lastLineEnd = start;
        for (; charIndex < text.Chars.Length; charIndex++)
        {
            char character = text.Chars[charIndex];
            if (!IsBodyCharacter(character) || (character == '-' && text.At(charIndex + 1) == '-')) break;

            bool isEscape = character is '\\' || (character is 'n' or 'r' && text.At(charIndex - 1) == '\\');
            lineLength = isEscape || !IsBase64(character) ? 0 : lineLength + 1;
            if (lineLength >= LeastLine) lastLineEnd = charIndex + 1;
        }

        return charIndex;
    }

    private static bool IsBase64(char character) => char.IsAsciiLetterOrDigit(character) || character is '+' or '/' or '=';

    private static bool IsBodyCharacter(char character) => IsBase64(character) || character is ' ' or '\n' or '\r' or '\t' or '\\' or ':' or '-' or ',' or '.' or '(' or ')';

    private void Add(List<RuleMatch> matches, int start, int end) =>
        matches.Add(new RuleMatch(Label, start, end - start, RuleScore.Checksum, Name, RuleEvidence.Checksum));
}
