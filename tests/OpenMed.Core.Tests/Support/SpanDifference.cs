using System.Globalization;
using System.Text;
using OpenMed.Tokenization;

namespace OpenMed.Support;

/// <summary>Says why a token's span differs from the reference's, where the reference's is known to be wrong.</summary>
internal sealed class SpanDifference(Tokenizer tokenizer, string text)
{
    /// <summary>The reference moves all spans of a text that starts with removed characters to the left.</summary>
    public const string Shift = "shifted after removed control characters";

    /// <summary>The reference leaves the LF of a CR LF outside.</summary>
    public const string LineEnd = "at CR LF";

    /// <summary>The reference leaves a part of a replaced cluster (accents, joiners) outside.</summary>
    public const string Cluster = "part of a cluster left outside";

    /// <summary>The reference leaves characters outside that the normalisation removes.</summary>
    public const string Removed = "removed characters left outside";

    private const int LargestShift = 8;

    /// <summary>The class of a difference; null when none explains it.</summary>
    public string? Classify(Token ours, Token reference)
    {
        if (Explain(ours, reference) is { } reason) return reason;

        for (int shift = 1; shift <= LargestShift; shift++)
        {
            Token moved = reference with { Start = Move(reference.Start, shift), End = Move(reference.End, shift) };
            if (StartsWithRemoved() && (moved == ours || Explain(ours, moved) is not null)) return Shift;
        }

        return null;
    }

    private string? Explain(Token ours, Token reference)
    {
        if (ours.Start > reference.Start || ours.End < reference.End) return null;

        string?[] reasons = [Outside(ours.Start, reference.Start), Outside(reference.End, ours.End)];
        if (!reasons.Contains(null)) return reasons.FirstOrDefault(reason => reason!.Length > 0);

        // A character that becomes several, before a removed one: the reference gives the last of them the removed one's place.
        return Rune.TryGetRuneAt(text, reference.Start, out Rune first) && tokenizer.Normalize(first.ToString()).Length == 0 ? Removed : null;
    }

    // Empty: nothing lies outside. Null: something does that should not.
    private string? Outside(int start, int end)
    {
        if (start == end) return string.Empty;

        string part = text[start..end];
        if (part == "\n" && start > 0 && text[start - 1] == '\r') return LineEnd;

        if (part.EnumerateRunes().All(character => tokenizer.Normalize(character.ToString()).Length == 0)) return Removed;

        return !IsClusterStart(start) || !IsClusterStart(end) ? Cluster : null;
    }

    private bool IsClusterStart(int charIndex) =>
        charIndex == text.Length || StringInfo.ParseCombiningCharacters(text).Contains(charIndex);

    private bool StartsWithRemoved()
    {
        // A stretch starts at the text's start or behind an added token, white space apart.
        IEnumerable<string> stretches = text.Split("[CLS]").SelectMany(part => part.Split("[SEP]"))
            .SelectMany(part => part.Split("[PAD]")).SelectMany(part => part.Split("[MASK]"));
        return stretches.Select(stretch => stretch.TrimStart()).Any(stretch =>
            stretch.Length > 0 && Rune.TryGetRuneAt(stretch, 0, out Rune first) && tokenizer.Normalize(first.ToString()).Length == 0);
    }

    private int Move(int charIndex, int codePoints)
    {
        for (; codePoints > 0 && charIndex < text.Length; codePoints--)
            charIndex += charIndex + 1 < text.Length && char.IsSurrogatePair(text[charIndex], text[charIndex + 1]) ? 2 : 1;
        return charIndex;
    }
}
