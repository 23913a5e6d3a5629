using System.Buffers;

namespace OpenMed.Rules.Credentials;

/// <summary>Credentials of <c>Authorization</c> and <c>Proxy-Authorization</c> headers, and <c>Bearer</c> tokens anywhere. Source: RFC 9110, section 11.6.2; RFC 7617; RFC 6750, section 2.1.</summary>
internal sealed class AuthorizationRecognizer : IRecognizer
{
    private const int Longest = 2048;
    private const int LeastToken = 8;

    private static readonly SearchValues<char> Ends = SearchValues.Create(" \t\r\n\"'`,;<>)]}\\");
    private static readonly string[] Schemes =
        ["Bearer", "Basic", "Token", "ApiKey", "Api-Key", "Negotiate", "NTLM", "SharedKey", "SharedAccessSignature", "GenieKey", "DPoP", "Key", "JWT", "Bot", "SSWS", "Splunk", "Apikey-v1", "GNAP"];

    /// <inheritdoc/>
    public string Name => "authorization";

    /// <inheritdoc/>
    public IReadOnlyList<RunShape> Shapes => [RunShape.Field, RunShape.KeyWord];

    /// <inheritdoc/>
    public IReadOnlyList<string> KeyWords => ["bearer "];

    /// <inheritdoc/>
    public RunGate GateFor(RunShape shape) => new() { Letters = RunGate.SetOf("n") };

    /// <inheritdoc/>
    public void Find(in RuleText text, Run run, List<RuleMatch> matches)
    {
        if (run.Shape == RunShape.KeyWord)
        {
            if (!RuleText.IsWordCharacter(text.At(run.Start - 1))) AddToken(text, run.End, isBasic: false, least: 16, matches);
            return;
        }

        if (!IsHeader(text.KeyOf(run))) return;

        int start = run.Start;
        foreach (string scheme in Schemes)
        {
            int end = start + scheme.Length;
            if (text.At(end) != ' ' || !text.Slice(start, end).Equals(scheme, StringComparison.OrdinalIgnoreCase)) continue;

            AddToken(text, end, scheme == "Basic", LeastToken, matches);
            return;
        }

        AddToken(text, start, isBasic: false, least: 12, matches);
    }

    private void AddToken(in RuleText text, int start, bool isBasic, int least, List<RuleMatch> matches)
    {
        for (int spaceCount = 0; spaceCount < 4 && text.At(start) == ' '; spaceCount++) start++;
        ReadOnlySpan<char> rest = text.Slice(start, start + Longest);
        ReadOnlySpan<char> token = rest.IndexOfAny(Ends) is >= 0 and int end ? rest[..end] : rest;
        if (token.Length < (isBasic ? 4 : least) || Placeholder.Is(token)) return;

        if (isBasic && IsLogin(token))
            matches.Add(new RuleMatch("password", start, token.Length, RuleScore.Proven, Name, RuleEvidence.Checksum));
        else if (token.IndexOfAnyInRange('0', '9') >= 0 || Entropy.BitsPerChar(token) > 3.5)
            matches.Add(new RuleMatch("api_key", start, token.Length, RuleScore.OfContext(1), Name, RuleEvidence.Context));
    }

    private static bool IsHeader(ReadOnlySpan<char> key) =>
        key.EndsWith("authorization", StringComparison.OrdinalIgnoreCase) && (key.Length == 13 || !char.IsLetter(key[^14]));

    // "user:password" in base64.
    private static bool IsLogin(ReadOnlySpan<char> token)
    {
        Span<byte> login = stackalloc byte[192];
        if (token.Length > 256 || !Convert.TryFromBase64Chars(token, login, out int length)) return false;

        bool isLogin = login[..length].IndexOf((byte)':') >= 0;
        login.Clear();
        return isLogin;
    }
}
