namespace OpenMed.Rules.Credentials;

/// <summary>Passwords in sentences: <c>my password is hunter2</c>, <c>the password was changed to S3cret!</c>, <c>Passwort lautet Geheim1</c>; English, German, French, Spanish, Portuguese, Dutch.</summary>
internal sealed class PasswordProseRecognizer : IRecognizer
{
    private const int MostWords = 6;
    private const int LongestWord = 64;

    private static readonly WordList Links = new("is", "ist", "lautet", "est", "es", "to", "\u00E9", "zu", "auf", "als", "=>", "=", "->", ":", "\u00E8", "a", "en");
    private static readonly WordList Fillers = new(
        "was", "has", "been", "changed", "set", "reset", "now", "updated", "new", "temporary", "currently", "still", "wurde", "neu", "word", "gezet", "ha", "sido", "cambiada", "\u00E9t\u00E9", "chang\u00E9", "for", "the", "account", "login");

    /// <inheritdoc/>
    public string Name => "password-prose";

    /// <inheritdoc/>
    public IReadOnlyList<RunShape> Shapes => [RunShape.KeyWord];

    /// <inheritdoc/>
    public IReadOnlyList<string> KeyWords => ["passw", "passphrase", "kennwort", "mot de passe", "contrase", "senha", "wachtwoord"];

    /// <inheritdoc/>
    public void Find(in RuleText text, Run run, List<RuleMatch> matches)
    {
        int charIndex = run.End;
        while (charIndex - run.End < 8 && RuleText.IsWordCharacter(text.At(charIndex))) charIndex++;
        bool wasLinked = false;
        for (int wordCount = 0; wordCount < MostWords && text.At(charIndex) == ' '; wordCount++)
        {
            int start = charIndex + 1;
            int end = start;
            while (end - start < LongestWord && !char.IsWhiteSpace(text.At(end))) end++;
            ReadOnlySpan<char> word = text.Slice(start, end);
            if (wasLinked && Add(text, start, word, matches)) return;

            bool isLink = Links.Contains(word);
            if (!isLink && !Fillers.Contains(word)) return;

            wasLinked = isLink;
            charIndex = end;
        }
    }

    private bool Add(in RuleText text, int start, ReadOnlySpan<char> word, List<RuleMatch> matches)
    {
        bool isQuoted = !word.IsEmpty && word[0] is '"' or '\'' or '`' or '\u201C' or '\u201E' or '\u00AB';
        ReadOnlySpan<char> value = isQuoted ? word[1..] : word;
        if (isQuoted && value.IndexOfAny("\"'`\u201D\u00BB") is >= 0 and int close) value = value[..close];
        else value = value.TrimEnd(".,;)\"'");
        bool fits = isQuoted ? SecretValue.IsPassword(value, isQuoted) : SecretValue.LooksLikePassword(value);
        if (!fits) return false;

        matches.Add(new RuleMatch("password", isQuoted ? start + 1 : start, value.Length, RuleScore.OfContext(0.5f), Name, RuleEvidence.Context));
        return true;
    }
}
