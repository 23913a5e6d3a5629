namespace OpenMed.Rules.Credentials;

/// <summary>Login names in the paths of home folders: <c>/home/jane</c>, <c>/Users/jane</c>, <c>\Users\jane</c>. Source: Filesystem Hierarchy Standard 3.0, section 3.8; Windows user profiles.</summary>
internal sealed class HomeFolderRecognizer : IRecognizer
{
    private static readonly WordList NotPersons = new(
        "root", "nobody", "daemon", "www-data", "www", "admin", "administrator", "system", "public", "default", "all", "shared", "user", "users", "me", "home", "local", "guest", "runner",
        "vagrant", "jenkins", "build", "git", "docker", "postgres", "mysql", "nginx", "apache", "hadoop", "kafka", "elasticsearch", "node", "app", "service", "networkservice",
        "localservice", "defaultaccount", "index", "lib", "bin", "linuxbrew", "new", "edit", "login", "create", "list", "search", "profile");

    /// <inheritdoc/>
    public string Name => "home-folder";

    /// <inheritdoc/>
    public IReadOnlyList<RunShape> Shapes => [RunShape.KeyWord];

    /// <inheritdoc/>
    public IReadOnlyList<string> KeyWords => ["/home/", "user"];

    /// <inheritdoc/>
    public void Find(in RuleText text, Run run, List<RuleMatch> matches)
    {
        bool isHome = text.At(run.Start) == '/';
        int start = isHome ? run.End : UsersEnd(text, run);
        if (start < 0 || (isHome && !StartsPath(text.At(run.Start - 1)))) return;

        int end = start;
        while (end - start <= LoginText.Longest && (RuleText.IsWordCharacter(text.At(end)) || text.At(end) is '.' or '-')) end++;
        while (end > start && text.Chars[end - 1] is '.' or '-') end--;
        if (end - start < 2 || (!isHome && text.At(end) is '?' or '=')) return;

        matches.Add(NotPersons.Contains(text.Chars[start..end])
            ? new RuleMatch("user_name", start, end - start, RuleScore.Weak, Name, RuleEvidence.Form)
            : new RuleMatch("user_name", start, end - start, RuleScore.Context, Name, RuleEvidence.Context));
    }

    // "/Users/" at the start of a path (not "/api/users/12", so the capital counts), "\Users\", and with doubled backslashes in JSON.
    private static int UsersEnd(in RuleText text, Run run)
    {
        if (text.At(run.Start) != 'U' || text.At(run.End) != 's') return -1;

        int end = run.End + 1;
        char before = text.At(run.Start - 1);
        if (before == '/' && text.At(end) == '/') return StartsPath(text.At(run.Start - 2)) || text.At(run.Start - 2) == ':' ? end + 1 : -1;

        if (before != '\\' || text.At(end) != '\\') return -1;

        return text.At(end + 1) == '\\' ? end + 2 : end + 1;
    }

    private static bool StartsPath(char before) => before is ' ' or '\n' or '\t' or '"' or '\'' or '`' or '=' or ':' or '(' or '[' or ',' or '>' or ';' or '/';

    /// <summary>Whether a login name is that of a service or of everybody.</summary>
    /// <param name="name">The name.</param>
    internal static bool IsNoPerson(ReadOnlySpan<char> name) => NotPersons.Contains(name);
}
