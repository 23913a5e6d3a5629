namespace OpenMed.Rules.Credentials;

/// <summary>Tokens of parts with dots between them: JWT (RFC 7519, section 3; the header decodes to JSON with <c>alg</c>), SendGrid <c>SG.</c>, Google OAuth <c>ya29.</c>,
/// HashiCorp Vault <c>hvs.</c>, Doppler <c>dp.pt.</c>, and the bot tokens of Discord and Telegram.</summary>
internal sealed class DottedTokenRecognizer : IRecognizer
{
    private const string Label = "api_key";
    private const int MostBack = 48;
    private const int MostParts = 5;
    private const int LeastPart = 16;
    private const int TelegramPart = 35;
    private const int MostTelegramDigits = 10;

    /// <inheritdoc/>
    public string Name => "dotted-token";

    /// <inheritdoc/>
    public IReadOnlyList<RunShape> Shapes => [RunShape.Code];

    /// <inheritdoc/>
    public void Find(in RuleText text, Run run, List<RuleMatch> matches)
    {
        if (text.At(run.Start - 1) == '.')
        {
            if (run.Length >= LeastPart) FindPrefix(text, run, matches);
            return;
        }

        ReadOnlySpan<char> chars = text.Chars[run.Start..run.End];
        if (run.Length == TelegramPart && chars.StartsWith("AA", StringComparison.Ordinal)) FindTelegram(text, run, matches);
        if (text.At(run.End) != '.') return;

        if (chars.StartsWith("eyJ", StringComparison.Ordinal)) FindJwt(text, run, matches);
        else if (chars.SequenceEqual("ya29")) FindPrefix(text, run with { Start = run.End + 1 }, matches);
        else if (run.Length is >= 23 and <= 28 && chars[0] is 'M' or 'N' or 'O') FindDiscord(text, run, matches);
    }

    private void FindPrefix(in RuleText text, Run run, List<RuleMatch> matches)
    {
        int start = run.Start - 1;
        int least = Math.Max(0, run.Start - MostBack);
        while (start > least && IsTokenCharacter(text.Chars[start - 1])) start--;
        foreach ((string prefix, int shortest) in DottedTokenPrefixes.All)
        {
            if (!text.Slice(start, run.Start + 4).StartsWith(prefix, StringComparison.Ordinal)) continue;

            int end = PartsEnd(text, run.Start, MostParts);
            if (end - start >= shortest) Add(matches, start, end);
            return;
        }
    }

    private void FindJwt(in RuleText text, Run run, List<RuleMatch> matches)
    {
        if (!TokenHeader.HasAlgorithm(text.Chars[run.Start..run.End])) return;

        int end = PartsEnd(text, run.Start, MostParts);
        if (end > run.End + 4) Add(matches, run.Start, end);
    }

    // Source: discord.com/developers/docs/reference, authentication: the user's id, a time and a signature, each in base64url.
    private void FindDiscord(in RuleText text, Run run, List<RuleMatch> matches)
    {
        int second = PartsEnd(text, run.End + 1, 1);
        int end = PartsEnd(text, run.Start, 3);
        if (second - run.End - 1 is 6 or 7 && end - second is >= 27 and <= 40) Add(matches, run.Start, end);
    }

    // Source: core.telegram.org/bots/api, authorizing your bot: the bot's number, a colon and 35 characters.
    private void FindTelegram(in RuleText text, Run run, List<RuleMatch> matches)
    {
        int start = run.Start - 1;
        if (text.At(start) != ':') return;

        while (run.Start - start <= MostTelegramDigits + 1 && char.IsAsciiDigit(text.At(start - 1))) start--;
        if (run.Start - 1 - start is >= 8 and <= MostTelegramDigits) Add(matches, start, run.End);
    }

    private static int PartsEnd(in RuleText text, int start, int mostParts)
    {
        int end = start;
        int partCount = 1;
        for (int charIndex = start; charIndex < text.Chars.Length; charIndex++)
        {
            char character = text.Chars[charIndex];
            if (character == '.' && ++partCount > mostParts) break;

            if (character != '.' && !(char.IsAsciiLetterOrDigit(character) || character is '_' or '-')) break;

            if (character != '.') end = charIndex + 1;
        }

        return end;
    }

    private static bool IsTokenCharacter(char character) => char.IsAsciiLetterOrDigit(character) || character is '_' or '-' or '.';

    private void Add(List<RuleMatch> matches, int start, int end) =>
        matches.Add(new RuleMatch(Label, start, end - start, RuleScore.Checksum, Name, RuleEvidence.Checksum));
}
