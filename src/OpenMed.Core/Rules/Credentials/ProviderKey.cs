namespace OpenMed.Rules.Credentials;

/// <summary>The form of a provider's keys. Immutable.</summary>
/// <param name="Provider">The provider's name.</param>
/// <param name="Prefix">What all of them start with; case counts.</param>
/// <param name="Least">The least length of what follows the prefix, in UTF-16 code units.</param>
/// <param name="Most">The greatest length of it.</param>
/// <param name="Alphabet">The characters of it.</param>
/// <param name="Check">Whether its last 6 characters are a <see cref="Checksums.Base62Crc32"/>.</param>
/// <param name="NeedsContext">Whether the form is one that much else has: found beside a key-like name or the provider's name only.</param>
internal sealed record ProviderKey(
    string Provider, string Prefix, int Least, int Most, KeyAlphabet Alphabet = KeyAlphabet.Token, bool Check = false, bool NeedsContext = false)
{
    /// <summary>Whether a run is such a key.</summary>
    /// <param name="run">The run.</param>
    public bool Matches(ReadOnlySpan<char> run)
    {
        int length = run.Length - Prefix.Length;
        if (length < Least || length > Most || !run.StartsWith(Prefix, StringComparison.Ordinal)) return false;

        if (Alphabet == KeyAlphabet.Token) return true;

        foreach (char character in run[Prefix.Length..])
        {
            if (!IsIn(character)) return false;
        }

        return true;
    }

    private bool IsIn(char character) => Alphabet switch
    {
        KeyAlphabet.Hex => character is (>= '0' and <= '9') or (>= 'a' and <= 'f'),
        KeyAlphabet.Base32 => character is (>= '2' and <= '7') or (>= 'A' and <= 'Z'),
        _ => char.IsAsciiLetterOrDigit(character),
    };
}
