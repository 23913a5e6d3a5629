using OpenMed.Analyzers.Evidence;

namespace OpenMed.Analyzers.Literals;

/// <summary>Finds passwords and keys that have no form of their own, where the name beside them says what they are.</summary>
internal static class NamedSecretReader
{
    // What says something of a secret, and is none.
    private static readonly string[] NotTheSecret =
    [
        "name", "names", "hash", "salt", "url", "uri", "endpoint", "path", "file", "type", "algorithm", "issuer", "audience", "scheme", "prefix", "suffix", "id", "ids", "version", "alphabet",
        "characters", "chars", "charset", "regex", "pattern", "format", "error", "message", "title", "text", "description", "help", "question", "purpose", "thumbprint",
    ];

    /// <summary>Finds one.</summary>
    /// <param name="text">The text of the literal, all of it the value.</param>
    public static LiteralFinding? Find(LiteralText text)
    {
        bool isPassword = SecretForm.IsPassword(text.Chars);
        bool isKey = SecretForm.IsKey(text.Chars);
        if (!isPassword && !isKey) return null;

        foreach (string name in text.Names)
        {
            if (!LabelPolicy.TryGet(name, ValueShape.Text, out string label) || IsAboutSecret(LabelPolicy.Letters(name))) continue;
            if (label == "password" && isPassword) return LiteralFinding.Password;
            if (label == "api_key" && isKey) return LiteralFinding.Key;
        }

        return null;
    }

    private static bool IsAboutSecret(string letters) => Array.Exists(NotTheSecret, ending => letters.EndsWith(ending, StringComparison.Ordinal));
}
