namespace OpenMed.Rules.Credentials;

/// <summary>Login names in the lines of sshd, PAM, sudo, su, useradd, systemd and databases, and in <c>logged in as jdoe</c>. Source: the messages of OpenSSH (auth.c, monitor.c), Linux-PAM
/// (pam_unix), sudo, shadow and systemd-logind.</summary>
internal sealed class LoginLineRecognizer : IRecognizer
{
    // What stands before " for NAME".
    private static readonly string[] BeforeFor = ["password", "publickey", "exceeded", "pam", "hostbased", "gssapi-with-mic", "changed", "su", "authentication", "login", "logins", "none", "lockout"];

    // What stands before "user NAME".
    private static readonly string[] BeforeUser =
        ["invalid ", "illegal ", "for ", "of ", "adding ", "delete ", "remove ", "removing ", "deleting ", "change ", "lock ", "unlock ", "no such ", "db ", "database ", "as ", "session: ", "to ", "by "];

    private static readonly string[] AfterUser = [" logged", " signed", " authenticated", " log in", " does not exist", " not in sudoers", " has logged", " connected", " disconnected"];
    private static readonly string[] BeforeAs = ["logged in", "login", "log in", "logged on", "logon", "signed in", "sign in", "authenticated", "running", "run", "connected", "connecting", "log on"];

    /// <inheritdoc/>
    public string Name => "login-line";

    /// <inheritdoc/>
    public IReadOnlyList<RunShape> Shapes => [RunShape.KeyWord, RunShape.Field];

    /// <inheritdoc/>
    public IReadOnlyList<string> KeyWords => ["user", " for ", " as", "(uid=", ") CMD (", " : TTY=", "/dev/pts/"];

    /// <inheritdoc/>
    public RunGate GateFor(RunShape shape) => new() { Letters = RunGate.SetOf("e") };

    /// <inheritdoc/>
    public void Find(in RuleText text, Run run, List<RuleMatch> matches)
    {
        if (run.Shape == RunShape.Field)
        {
            NewAccount(text, run, matches);
            return;
        }

        switch (text.At(run.End - 1))
        {
            case 'r' or 'R' when text.At(run.Start) is 'u' or 'U':
                User(text, run, matches);
                break;
            case ' ' when text.At(run.Start + 1) is 'f' or 'F':
                For(text, run, matches);
                break;
            case 's' or 'S':
                As(text, run, matches);
                break;
            case '(':
                Scheduled(text, run.Start, matches);
                break;
            case '=':
                AddBefore(text, run.Start, matches);
                break;
            default:
                Terminal(text, run.End, matches);
                break;
        }
    }

    private void User(in RuleText text, Run run, List<RuleMatch> matches)
    {
        if (text.At(run.End) != ' ' || RuleText.IsWordCharacter(text.At(run.Start - 1)) || text.At(run.Start - 1) is '/' or '\\' or '-') return;

        bool isInvalid = LoginText.EndsWith(text, run.Start - 1, "invalid") || LoginText.EndsWith(text, run.Start - 1, "illegal");
        int end = LoginText.End(text, run.End + 1, out int start, isInvalid);
        if (end == start || (isInvalid && CommonWords.Contains(text.Chars[start..end]) && !IsFromAddress(text, end) && text.At(end + 1) != '[')) return;

        bool isSaid = start > run.End + 1 || EndsWithAny(text, run.Start, BeforeUser) || IsFollowed(text, end) || IsFromAddress(text, end);
        if (!isInvalid && text.Chars[start..end].IndexOfAnyExceptInRange('0', '9') < 0 && !IsFromAddress(text, end)) return;

        if (isSaid && !IsPlainWordAfterVagueOne(text, run, start, end)) AddName(text, start, end, matches);
    }

    private void For(in RuleText text, Run run, List<RuleMatch> matches)
    {
        // "for invalid user NAME" and "for user NAME" are found by the word user.
        int end = LoginText.End(text, run.End, out int start);
        bool isSaid = IsFromAddress(text, end) || (EndsWithAny(text, run.Start, BeforeFor) && text.At(end) is not ' ') || LoginText.EndsWith(text, run.Start, "su");
        if (end == start || !isSaid) return;

        AddName(text, start, end, matches);
        if (LoginText.EndsWith(text, run.Start, "su") && LoginText.GoesOnWith(text, end, " by ")) Add(text, end + 4, matches);
    }

    private void As(in RuleText text, Run run, List<RuleMatch> matches)
    {
        int next = text.At(run.End) == ':' ? run.End + 1 : run.End;
        if (text.At(next) == ' ' && EndsWithAny(text, run.Start, BeforeAs)) Add(text, next + 1, matches);
    }

    // "new user: name=jdoe, UID=1001" and the group of the same name.
    private void NewAccount(in RuleText text, Run run, List<RuleMatch> matches)
    {
        if (text.KeyOf(run) is not "name") return;

        ReadOnlySpan<char> before = text.Slice(run.KeyStart - 7, run.KeyStart);
        if (before.EndsWith("user: ", StringComparison.OrdinalIgnoreCase) || before.EndsWith("group: ", StringComparison.OrdinalIgnoreCase)) Add(text, run.Start, matches);
    }

    // "+ /dev/pts/0 jdoe:root" of su: who, and whom.
    private void Terminal(in RuleText text, int charIndex, List<RuleMatch> matches)
    {
        for (int digitCount = 0; digitCount < 4 && char.IsAsciiDigit(text.At(charIndex)); digitCount++) charIndex++;
        if (text.At(charIndex) != ' ') return;

        int end = LoginText.End(text, charIndex + 1, out int start);
        int otherEnd = LoginText.End(text, end + 1, out int otherStart);
        if (end == start || text.At(end) != ':' || otherEnd == otherStart || text.At(otherEnd) is not '\n' and not '\r') return;

        AddName(text, start, end, matches);
        AddName(text, otherStart, otherEnd, matches);
    }

    // "CRON[52]: (jdoe) CMD (backup.sh)"; not the accounts of services.
    private void Scheduled(in RuleText text, int end, List<RuleMatch> matches)
    {
        int start = LoginText.StartBefore(text, end);
        if (start < end && text.At(start - 1) == '(' && !HomeFolderRecognizer.IsNoPerson(text.Chars[start..end])) AddName(text, start, end, matches);
    }

    private void AddBefore(in RuleText text, int end, List<RuleMatch> matches)
    {
        int start = LoginText.StartBefore(text, end);
        if (start < end && text.At(start - 1) is ' ' or ':' or '\n') AddName(text, start, end, matches);
    }

    private void Add(in RuleText text, int charIndex, List<RuleMatch> matches)
    {
        int end = LoginText.End(text, charIndex, out int start);
        if (end > start) AddName(text, start, end, matches);
    }

    private void AddName(in RuleText text, int start, int end, List<RuleMatch> matches) =>
        matches.Add(new RuleMatch(LoginText.LabelOf(text.Chars[start..end]), start, end - start, RuleScore.OfContext(0.5f), Name, RuleEvidence.Context));

    // " from 192.0.2.7" or " from 2001:db8::7".
    private static bool IsFromAddress(in RuleText text, int end)
    {
        if (!LoginText.GoesOnWith(text, end, " from ")) return false;

        ReadOnlySpan<char> address = text.Slice(end + 6, end + 46);
        if (address.IndexOf(' ') is >= 0 and int space) address = address[..space];
        return address.Count(':') >= 2 || (address.Count('.') >= 3 && char.IsAsciiDigit(address[0]));
    }

    private static bool IsFollowed(in RuleText text, int end)
    {
        foreach (string words in AfterUser)
        {
            if (LoginText.GoesOnWith(text, end, words)) return true;
        }

        return false;
    }

    // "for user experience matters", "by user agent string": a vague word before, a plain word in the middle of a sentence after.
    private static bool IsPlainWordAfterVagueOne(in RuleText text, Run run, int start, int end)
    {
        bool isSure = start > run.End + 1 || text.At(end) != ' ' || IsFollowed(text, end) || LoginText.EndsWith(text, run.Start - 1, "invalid");
        if (isSure || text.At(end + 1) == '[' || LoginText.GoesOnWith(text, end, " by ") || LoginText.GoesOnWith(text, end, " from ")) return false;

        foreach (char character in text.Chars[start..end])
        {
            if (!char.IsAsciiLetterLower(character)) return false;
        }

        return char.IsAsciiLetterLower(text.At(end + 1));
    }

    private static bool EndsWithAny(in RuleText text, int end, string[] words)
    {
        foreach (string word in words)
        {
            if (LoginText.EndsWith(text, end, word)) return true;
        }

        return false;
    }
}
