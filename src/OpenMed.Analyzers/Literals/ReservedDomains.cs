using OpenMed.Rules;

namespace OpenMed.Analyzers.Literals;

/// <summary>Domains of examples: those that are reserved, those of Microsoft's fictitious firms, and those that stand for any.</summary>
internal static class ReservedDomains
{
    private const int LongestSecondLevel = 3;

    // RFC 2606, RFC 6761; RFC 6762 for local; ICANN 2024 for internal. "example.edu" is IANA's.
    private static readonly string[] Endings =
        [".example", ".test", ".invalid", ".localhost", ".local", ".internal", ".lan", ".localdomain", "example.com", "example.org", "example.net", "example.edu"];

    // learn.microsoft.com, style guide, fictitious companies; the rest are names that examples use.
    private static readonly WordList Names = new WordList(
        "localhost", "example", "contoso", "fabrikam", "northwindtraders", "adventure-works", "adventureworks", "wideworldimporters", "tailspintoys", "proseware", "litware", "litwareinc",
        "woodgrovebank", "fourthcoffee", "alpineskihouse", "lucernepublishing", "treyresearch", "wingtiptoys", "relecloud", "margiestravel", "cohowinery", "acme", "domain", "mydomain",
        "yourdomain", "somedomain", "company", "mycompany", "yourcompany", "somecompany", "email", "mail", "test", "testing", "sample", "samples", "demo", "foo", "bar", "baz", "foobar", "host",
        "hostname", "server", "myserver", "website", "mysite", "yoursite", "site", "organization", "somewhere", "nowhere", "dummy", "fake", "invalid", "placeholder", "abc", "xyz",
        "doe", "mustermann", "musterfrau", "bloggs");

    /// <summary>Whether a domain belongs to no person and no firm.</summary>
    /// <param name="domain">The domain.</param>
    public static bool Contains(string domain)
    {
        foreach (string ending in Endings)
        {
            if (domain.EndsWith(ending, StringComparison.OrdinalIgnoreCase) && (ending[0] == '.' || domain.Length == ending.Length || domain[domain.Length - ending.Length - 1] == '.')) return true;
        }

        return Names.Contains(OwnLabel(domain).AsSpan()) || domain.IndexOf("noreply", StringComparison.OrdinalIgnoreCase) >= 0
            || domain.StartsWith("example", StringComparison.OrdinalIgnoreCase);
    }

    // "contoso" of "mail.contoso.com" and of "contoso.co.uk".
    private static string OwnLabel(string domain)
    {
        string[] labels = domain.Split('.');
        int own = Math.Max(0, labels.Length - 2);
        if (own > 0 && labels[own].Length <= LongestSecondLevel) own--;
        return labels[own];
    }
}
