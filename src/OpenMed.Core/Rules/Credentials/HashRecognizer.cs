namespace OpenMed.Rules.Credentials;

/// <summary>Look-alikes: hashes in hex by their lengths (MD5, SHA-1, SHA-2; NIST FIPS 180-4) or after <c>sha256:</c>, and short commit numbers after <c>commit</c>. Not found beside the name of a secret.</summary>
internal sealed class HashRecognizer : IRecognizer
{
    private static readonly ContextWords Secrets = new("key", "secret", "token", "password", "pwd", "apikey", "cookie", "session", "auth", "bearer");
    private static readonly ContextWords Hashes = new("commit", "etag", "digest", "checksum", "fingerprint", "md5", "sha", "sha1", "sha256", "sha512", "hash", "revision", "rev", "blob", "tree", "image");

    /// <inheritdoc/>
    public string Name => "hash";

    /// <inheritdoc/>
    public IReadOnlyList<RunShape> Shapes => [RunShape.Code];

    /// <inheritdoc/>
    public RunGate GateFor(RunShape shape) => new() { Lengths = RunGate.Range(7, 128) };

    /// <inheritdoc/>
    public void Find(in RuleText text, Run run, List<RuleMatch> matches)
    {
        if (run.Length is < 7 or > 128) return;

        ReadOnlySpan<char> chars = text.Chars[run.Start..run.End];
        bool isPrefixed = text.At(run.Start - 1) == ':' && (LoginText.EndsWith(text, run.Start - 1, "sha256") || LoginText.EndsWith(text, run.Start - 1, "sha512") || LoginText.EndsWith(text, run.Start - 1, "md5"));
        bool hasLength = run.Length is 32 or 40 or 56 or 64 or 96 or 128;
        if (!isPrefixed && (!IsHex(chars) || (!hasLength && (run.Length > 12 || Hashes.Strength(text, run.Start, run.End) == 0)))) return;

        float secret = isPrefixed ? 0 : Secrets.Strength(text, run.Start, run.End);
        if (secret == 0 || secret < Hashes.Strength(text, run.Start, run.End))
            matches.Add(new RuleMatch("hash", run.Start, run.Length, RuleScore.Checksum, Name, RuleEvidence.LookAlike));
    }

    private static bool IsHex(ReadOnlySpan<char> chars)
    {
        foreach (char character in chars)
        {
            if (!char.IsAsciiHexDigit(character)) return false;
        }

        return true;
    }
}
