namespace OpenMed.Rules.Network;

/// <summary>What of a URL tells about a person or opens a system. Source: RFC 3986, section 3.</summary>
internal static class UrlParts
{
    private const int LongestName = 64;

    // Alone: search engines sign their links with sig2.
    private const string Signature = "sig";

    private static readonly ContextWords SecretKeys = new(
        "token", "session", "sessionid", "session id", "sid", "key", "api key", "apikey", "secret", "password", "passwd", "pwd", "pass", "auth", "authorization",
        "signature", "jwt", "credential", "email", "mail", "user", "username", "user name", "userid", "user id", "login", "phone", "ssn", "patient", "dob");

    private static readonly WordList PersonFolders = new("users", "user", "people", "profile", "profiles", "members", "member", "patients", "patient", "accounts", "home");

    private static readonly WordList NoPersons = new("login", "logout", "new", "edit", "search", "list", "all", "index", "me", "self", "register", "signup", "settings", "password");

    /// <summary>Whether what stands before the host of URLs with a scheme is a system of actors, not a login: <c>akka.tcp://system@host:2552</c>.
    /// Source: Akka documentation, Actor References, Paths and Addresses.</summary>
    /// <param name="scheme">The scheme, with or without its colon and slashes.</param>
    public static bool HasSystemName(ReadOnlySpan<char> scheme) =>
        scheme.StartsWith("akka", StringComparison.Ordinal) || scheme.StartsWith("pekko", StringComparison.Ordinal) || scheme.StartsWith("spark", StringComparison.Ordinal);

    /// <summary>Where the part before the host ends: the place of the last <c>@</c> of the authority.</summary>
    /// <param name="url">The URL from the authority on.</param>
    /// <returns>The place, or -1 when there is none.</returns>
    public static int UserInfoEnd(ReadOnlySpan<char> url) => url[..AuthorityEnd(url)].LastIndexOf('@');

    /// <summary>Where the authority ends.</summary>
    /// <param name="url">The URL from the authority on.</param>
    public static int AuthorityEnd(ReadOnlySpan<char> url) => url.IndexOfAny("/?#") is >= 0 and int end ? end : url.Length;

    /// <summary>Whether the path or query says who somebody is, or holds a secret.</summary>
    /// <param name="url">The URL from the end of the authority on.</param>
    public static bool IsTelling(ReadOnlySpan<char> url)
    {
        int queryStart = url.IndexOf('?') is >= 0 and int found ? found : url.Length;
        return url.Contains('@') || url.Contains("%40", StringComparison.Ordinal) || NamesPerson(url[..queryStart]) || HasSecretKey(url[queryStart..]);
    }

    private static bool NamesPerson(ReadOnlySpan<char> path)
    {
        if (path.IndexOf("/~", StringComparison.Ordinal) is >= 0 and int tilde && char.IsAsciiLetter(At(path, tilde + 2))) return true;

        int start = path.IndexOf('/') + 1;
        while (start > 0 && path[start..].IndexOf('/') is >= 0 and int length)
        {
            ReadOnlySpan<char> folder = path.Slice(start, length);
            start += length + 1;
            if (!PersonFolders.Contains(folder)) continue;

            ReadOnlySpan<char> name = path[start..];
            name = name[..(name.IndexOfAny("/#;") is >= 0 and int end ? end : name.Length)];
            if (name.Length >= 2 && !NoPersons.Contains(name)) return true;
        }

        return false;
    }

    private static bool HasSecretKey(ReadOnlySpan<char> query)
    {
        while (query.IndexOfAny("?&;#") is >= 0 and int start)
        {
            query = query[(start + 1)..];
            int equals = query.IndexOfAny("=&;#");
            if (equals <= 0 || query[equals] != '=') continue;

            if (equals <= LongestName && At(query, equals + 1) is not ('&' or '\0') && IsSecret(query[..equals])) return true;

            query = query[equals..];
        }

        return false;
    }

    private static bool IsSecret(ReadOnlySpan<char> key) => key.Equals(Signature, StringComparison.OrdinalIgnoreCase) || SecretKeys.IsIn(key);

    private static char At(ReadOnlySpan<char> chars, int charIndex) => charIndex < chars.Length ? chars[charIndex] : '\0';
}
