using System.Text;

namespace OpenMed.Documents.Findings;

/// <summary>The surroundings of an entity with all entities masked, short enough for a table.</summary>
public static class MaskedPreview
{
    // Before and behind the entity, in UTF-16 code units of the masked text.
    private const int Before = 24;
    private const int Behind = 40;
    private const char Cut = '\u2026';

    /// <summary>Makes it.</summary>
    /// <param name="masked">The text with its entities masked by their labels.</param>
    /// <param name="place">The entity.</param>
    /// <returns>A part of one line; control characters are spaces.</returns>
    public static string Of(MaskedText masked, MaskedEntity place)
    {
        string text = masked.Text;
        int lineStart = text.AsSpan(0, place.Start).LastIndexOfAny('\r', '\n') + 1;
        int lineLength = text.AsSpan(place.End).IndexOfAny('\r', '\n');
        int lineEnd = lineLength < 0 ? text.Length : place.End + lineLength;
        int start = Math.Max(lineStart, place.Start - Before);
        int end = Math.Min(lineEnd, place.End + Behind);

        // Neither half a surrogate pair nor half a mask.
        foreach (MaskedEntity other in masked.Entities)
        {
            if (other.Start < start && start < other.End) start = other.Start;
            if (other.Start < end && end < other.End) end = other.End;
        }

        if (start > 0 && char.IsLowSurrogate(text[start]) && char.IsHighSurrogate(text[start - 1])) start--;
        if (end < text.Length && char.IsLowSurrogate(text[end]) && char.IsHighSurrogate(text[end - 1])) end++;

        StringBuilder preview = new();
        if (start > lineStart) preview.Append(Cut);
        foreach (char unit in text.AsSpan(start, end - start)) preview.Append(char.IsControl(unit) ? ' ' : unit);
        if (end < lineEnd) preview.Append(Cut);
        return preview.ToString();
    }
}
