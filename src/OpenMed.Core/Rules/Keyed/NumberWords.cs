namespace OpenMed.Rules.Keyed;

/// <summary>The words that mean number, and those that link a name to its value, in six languages.</summary>
internal static class NumberWords
{
    private static readonly WordList Numbers = new(
        "id", "no", "nr", "num", "nbr", "nro", "number", "nummer", "numero", "n\u00FAmero", "num\u00E9ro", "n\u00BA", "identifier", "identification", "ident",
        "kennung", "ids", "numbers", "nos");

    private static readonly WordList Links = new("is", "was", "are", "ist", "lautet", "est", "es", "\u00E8", "\u00E9");

    private static readonly string[] Endings = ["id", "number", "nummer", "num", "nbr", "no", "nr"];

    /// <summary>Whether a word means number or id.</summary>
    /// <param name="word">The word; case is ignored.</param>
    public static bool IsNumber(ReadOnlySpan<char> word) => Numbers.Contains(word);

    /// <summary>Whether a word links a name to its value, like <c>is</c>.</summary>
    /// <param name="word">The word; case is ignored.</param>
    public static bool IsLink(ReadOnlySpan<char> word) => Links.Contains(word);

    /// <summary>How long the ending of a word is that means number or id, as in <c>patientid</c>.</summary>
    /// <param name="word">The word; case is ignored.</param>
    /// <returns>0 when it has none, or nothing before it.</returns>
    public static int EndingOf(ReadOnlySpan<char> word)
    {
        if ((word[^1] | 0x20) is not ('d' or 'r' or 'm' or 'o')) return 0;

        foreach (string ending in Endings)
        {
            if (word.Length > ending.Length && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return ending.Length;
        }

        return 0;
    }
}
