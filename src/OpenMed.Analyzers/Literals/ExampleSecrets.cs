namespace OpenMed.Analyzers.Literals;

/// <summary>Secrets that stand in documentation or are the same on every machine. Those with the word example in them need no entry.</summary>
internal static class ExampleSecrets
{
    private static readonly HashSet<string> All = new HashSet<string>(StringComparer.Ordinal)
    {
        // docs.stripe.com/keys, without the prefix.
        "4eC39HqLyjWDarjtT1zdp7dc", "BQokikJOvBiI2HlWgH4olfQ2",

        // learn.microsoft.com/azure/storage/common/storage-use-azurite, well-known account and key.
        "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==",

        // learn.microsoft.com/azure/cosmos-db/emulator, authentication.
        "C2y6yDjf5/R+ob0N8A7Cgv30VRDJIWEHLM+4QDU5DE2nQ9nDuVTqobD4b8mGGyPMbIZnqyMsEcaGQy67XIw/Jw==",

        // RFC 7617, section 2; RFC 2617, section 3.5.
        "QWxhZGRpbjpvcGVuIHNlc2FtZQ==", "QWxhZGRpbjpPcGVuU2VzYW1l",
    };

    // jwt.io: the subject 1234567890; RFC 7519, section 3.1: the issuer joe.
    private static readonly string[] Payloads =
        ["eyJzdWIiOiIxMjM0NTY3ODkwIi", "eyJpc3MiOiJqb2UiLA0K"];

    /// <summary>Whether a secret is one of them.</summary>
    /// <param name="secret">The secret.</param>
    public static bool Contains(string secret) => All.Contains(secret);

    /// <summary>Whether the claims of a JSON web token are those of an example.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the second part of the token starts.</param>
    public static bool IsPayload(string text, int start) => Array.Exists(Payloads, payload => string.CompareOrdinal(text, start, payload, 0, payload.Length) == 0);
}
