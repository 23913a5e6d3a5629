using System.Text.RegularExpressions;

namespace OpenMed.Rules.Patterns;

/// <summary>The allow list or deny list of a policy, ready to be looked up in texts. Immutable; safe for use by many threads.</summary>
internal sealed class TextList
{
    private readonly (PiiListEntry Entry, Regex? Pattern)[] _entries;

    /// <summary>Makes a list.</summary>
    /// <param name="entries">Its entries.</param>
    /// <exception cref="ArgumentException">A pattern is none.</exception>
    /// <exception cref="NotSupportedException">A pattern is not linear.</exception>
    public TextList(IReadOnlyList<PiiListEntry> entries) => _entries =
        [.. entries.Select(entry => (entry, entry.Pattern is { } pattern ? LinearRegex.Create(pattern, entry.IgnoresCase) : null))];

    /// <summary>Finds the places of its entries.</summary>
    /// <param name="text">The text.</param>
    /// <param name="today">The day; entries that ended before it do not count.</param>
    /// <param name="take">Takes each place: where it starts, the first code unit after it, and the entry's label.</param>
    public void Find(ReadOnlySpan<char> text, DateOnly today, Action<int, int, string?> take)
    {
        foreach ((PiiListEntry entry, Regex? pattern) in _entries)
        {
            if (entry.Expires < today) continue;

            if (pattern is null) FindText(text, entry, take);
            else FindPattern(text, pattern, entry, take);
        }
    }

    private static void FindPattern(ReadOnlySpan<char> text, Regex pattern, PiiListEntry entry, Action<int, int, string?> take)
    {
        foreach (ValueMatch found in pattern.EnumerateMatches(text))
        {
            if (found.Length > 0) take(found.Index, found.Index + found.Length, entry.Label);
        }
    }

    private static void FindText(ReadOnlySpan<char> text, PiiListEntry entry, Action<int, int, string?> take)
    {
        StringComparison comparison = entry.IgnoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        string wanted = entry.Text!;
        int charIndex = 0;
        while (text[charIndex..].IndexOf(wanted, comparison) is >= 0 and int offset)
        {
            int start = charIndex + offset;
            int end = start + wanted.Length;
            if (IsWhole(text, start, end)) take(start, end, entry.Label);
            charIndex = start + 1;
        }
    }

    private static bool IsWhole(ReadOnlySpan<char> text, int start, int end) =>
        !(start > 0 && RuleText.IsWordCharacter(text[start]) && RuleText.IsWordCharacter(text[start - 1]))
        && !(end < text.Length && RuleText.IsWordCharacter(text[end - 1]) && RuleText.IsWordCharacter(text[end]));
}
