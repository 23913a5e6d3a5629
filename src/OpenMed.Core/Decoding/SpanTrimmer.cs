namespace OpenMed.Decoding;

/// <summary>Takes white space and edge punctuation off an entity. A bracket stays when its partner is inside; of secrets, whose punctuation
/// may be part of them, only white space goes.</summary>
internal static class SpanTrimmer
{
    private const string Leading = "([{<\"'`\u2018\u201C\u00AB,;:.";
    private const string Trailing = ")]}>\"'`\u2019\u201D\u00BB,;:.!?";
    private const string Opening = "([{<";
    private const string Closing = ")]}>";

    // How far a bracket's partner may be: brackets in numbers and names are short, and a run of brackets must not cost its square.
    private const int PartnerDistance = 64;

    private static readonly HashSet<string> Secrets =
        new(StringComparer.Ordinal) { "password", "api_key", "http_cookie", "url", "pin", "cvv" };

    /// <summary>Trims.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the entity starts.</param>
    /// <param name="end">Where it ends (exclusive).</param>
    /// <param name="label">Its label.</param>
    /// <returns>Its new borders; equal when nothing is left.</returns>
    public static (int Start, int End) Trim(string text, int start, int end, string label)
    {
        bool isSecret = Secrets.Contains(label);
        while (start < end && (IsBlank(text[start]) || (!isSecret && IsLeading(text, start, end)))) start++;
        while (end > start && (IsBlank(text[end - 1]) || (!isSecret && IsTrailing(text, start, end)))) end--;
        return (start, end);
    }

    private static bool IsBlank(char unit) => char.IsWhiteSpace(unit) || char.IsControl(unit);

    private static bool IsLeading(string text, int start, int end)
    {
        if (!Leading.Contains(text[start], StringComparison.Ordinal)) return false;

        int kind = Opening.IndexOf(text[start], StringComparison.Ordinal);
        return kind < 0 || text.IndexOf(Closing[kind], start, Math.Min(PartnerDistance, end - start)) < 0;
    }

    private static bool IsTrailing(string text, int start, int end)
    {
        if (!Trailing.Contains(text[end - 1], StringComparison.Ordinal)) return false;

        int kind = Closing.IndexOf(text[end - 1], StringComparison.Ordinal);
        return kind < 0 || text.LastIndexOf(Opening[kind], end - 1, Math.Min(PartnerDistance, end - start)) < 0;
    }
}
