namespace OpenMed.Rules.Contact;

/// <summary>What is written like an e-mail address and is none.</summary>
internal static class EmailLookAlikes
{
    private const int UserInfoWindow = 128;

    // The names of SSH's vendor algorithms, RFC 4251, section 6.
    private static readonly WordList AlgorithmDomains = new("openssh.com", "libssh.org", "lysator.liu.se", "ssh.com", "putty.projects.tartarus.org");

    private static readonly WordList RemoteUsers = new("git", "hg", "svn", "gitea", "gitlab", "gerrit", "forgejo");

    private static readonly WordList CodeLocals = new("this", "super", "return", "break", "continue");

    private static readonly string[] CodeEnds =
    [
        ".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".js", ".css", ".html", ".json", ".xml", ".pdf", ".jar", ".dll", ".tgz",
        ".service", ".socket", ".mount", ".timer", ".target", ".slice", ".scope", ".device", ".path",
    ];

    /// <summary>Whether it is a vendor's name of an SSH algorithm, such as <c>aes128-gcm@openssh.com</c>.</summary>
    /// <param name="local">The part before the <c>@</c>.</param>
    /// <param name="domain">The part behind it.</param>
    public static bool IsAlgorithm(ReadOnlySpan<char> local, ReadOnlySpan<char> domain) =>
        AlgorithmDomains.Contains(domain)
        && (local.ContainsAnyInRange('0', '9') || local.Contains('-') || local is "zlib" or "keepalive" or "hostkeys" or "eow" or "streamlocal")
        && !local.Contains('.');

    /// <summary>Whether it is the address of a repository, such as <c>git@github.com:org/repo</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="local">The part before the <c>@</c>.</param>
    /// <param name="end">The first code unit after the domain.</param>
    public static bool IsRemote(in RuleText text, ReadOnlySpan<char> local, int end) =>
        RemoteUsers.Contains(local) && text.At(end) is ':' or '/';

    /// <summary>Whether it is a version of a package, a file, a unit of systemd or a label of a program.</summary>
    /// <param name="local">The part before the <c>@</c>.</param>
    /// <param name="domain">The part behind it.</param>
    public static bool IsCode(ReadOnlySpan<char> local, ReadOnlySpan<char> domain)
    {
        int dot = domain.IndexOf('.');
        if (dot > 0 && !domain[..dot].ContainsAnyExceptInRange('0', '9') && dot + 1 < domain.Length && char.IsAsciiDigit(domain[dot + 1])) return true;
        if (CodeLocals.Contains(local)) return true;

        foreach (string end in CodeEnds)
        {
            if (domain.EndsWith(end, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>Whether the part before the <c>@</c> is a user name or password of a URL.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the part starts.</param>
    public static bool IsUserInfo(in RuleText text, int start)
    {
        if (text.At(start - 1) is not ('/' or ':')) return false;

        for (int charIndex = start - 1; charIndex > start - UserInfoWindow; charIndex--)
        {
            char character = text.At(charIndex);
            if (character == '/') return text.At(charIndex - 1) == '/' && text.At(charIndex - 2) == ':';
            if (character is ' ' or '\n' or '\t' or '\r' or '"' or '@') return false;
        }

        return false;
    }
}
