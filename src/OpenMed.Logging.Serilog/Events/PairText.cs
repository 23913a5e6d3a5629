namespace OpenMed.Logging.Events;

/// <summary>Masks texts, of which some are pairs: Serilog shows a key with its value as <c>[key, value]</c> where nobody destructures it.</summary>
internal static class PairText
{
    private const string Separator = ", ";

    /// <summary>Masks a text.</summary>
    /// <param name="name">The name of its property; empty when it has none.</param>
    /// <param name="text">The text.</param>
    /// <param name="sanitizer">Masks.</param>
    /// <returns>The same string when nothing is to be masked.</returns>
    public static string Sanitize(string name, string text, LogEventSanitizer sanitizer)
    {
        int keyLength = LengthOfTellingKey(text);
        string? whole = keyLength == 0 || IsTelling(name) ? sanitizer.Text(name, text) : null;
        if (whole is not null && (keyLength == 0 || !ReferenceEquals(whole, text))) return whole;

        int start = 1 + keyLength + Separator.Length;
        string value = text.Substring(start, text.Length - start - 1);
        string sanitized = sanitizer.Text(text.Substring(1, keyLength), value);
        return ReferenceEquals(sanitized, value) ? whole ?? sanitizer.Text(name, text) : string.Concat(text.AsSpan(0, start), sanitized, "]");
    }

    // Else a list of two words is no pair.
    private static int LengthOfTellingKey(string text)
    {
        if (text.Length == 0 || text[0] != '[' || text[^1] != ']') return 0;

        int keyLength = text.IndexOf(Separator, StringComparison.Ordinal) - 1;
        return keyLength > 0 && IsTelling(text.AsSpan(1, keyLength)) ? keyLength : 0;
    }

    private static bool IsTelling(ReadOnlySpan<char> name) => PiiLabels.TryGetByFieldName(name, out _);
}
