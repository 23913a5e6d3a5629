using System.Buffers;
using System.Globalization;
using System.Text;
using OpenMed.Text;

namespace OpenMed.Tokenization;

/// <summary>Finds the literal texts of added tokens, the leftmost first and of those the longest. Immutable; safe for use by many threads.</summary>
internal sealed class AddedTokenMatcher
{
    private readonly AddedToken[] _tokens;
    private readonly SearchValues<char> _firstUnits;

    /// <summary>Makes a matcher.</summary>
    /// <param name="tokens">What is looked for; may be empty.</param>
    public AddedTokenMatcher(IEnumerable<AddedToken> tokens)
    {
        _tokens = [.. tokens.Where(token => token.Content.Length > 0).OrderByDescending(token => token.Content.Length)];
        _firstUnits = SearchValues.Create([.. _tokens.Select(token => token.Content[0]).Distinct()]);
    }

    /// <summary>Finds the next added token.</summary>
    /// <param name="units">The text.</param>
    /// <param name="from">Where the search starts.</param>
    /// <param name="match">Id and place in <paramref name="units"/> of what was found.</param>
    /// <returns>Whether one was found.</returns>
    public bool TryFind(ReadOnlySpan<char> units, int from, out Token match)
    {
        match = default;
        if (_tokens.Length == 0) return false;

        for (int unitIndex = from; unitIndex < units.Length; unitIndex++)
        {
            int skipped = units[unitIndex..].IndexOfAny(_firstUnits);
            if (skipped < 0) return false;

            unitIndex += skipped;
            foreach (AddedToken token in _tokens)
            {
                if (!units[unitIndex..].StartsWith(token.Content, StringComparison.Ordinal)) continue;

                int end = unitIndex + token.Content.Length;
                if (token.IsSingleWord && (IsWordBefore(units, unitIndex) || IsWordAt(units, end))) continue;

                match = Widen(units, from, new Token(token.Id, unitIndex, end), token);
                return true;
            }
        }

        return false;
    }

    private static Token Widen(ReadOnlySpan<char> units, int from, Token match, AddedToken token)
    {
        (int start, int end) = (match.Start, match.End);
        while (token.StripLeft && start > from && UnicodeTables.IsWhiteSpace(units[start - 1])) start--;
        while (token.StripRight && end < units.Length && UnicodeTables.IsWhiteSpace(units[end])) end++;
        return new Token(match.Id, start, end);
    }

    private static bool IsWordBefore(ReadOnlySpan<char> units, int unitIndex)
    {
        Rune.DecodeLastFromUtf16(units[..unitIndex], out Rune character, out int _);
        return unitIndex > 0 && IsWord(character);
    }

    private static bool IsWordAt(ReadOnlySpan<char> units, int unitIndex) =>
        unitIndex < units.Length && IsWord(UnicodeTables.RuneAt(units, unitIndex, out int _));

    private static bool IsWord(Rune character) =>
        Rune.IsLetterOrDigit(character)
        || Rune.GetUnicodeCategory(character) is UnicodeCategory.ConnectorPunctuation or UnicodeCategory.NonSpacingMark;
}
