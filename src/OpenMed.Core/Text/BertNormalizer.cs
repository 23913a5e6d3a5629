using System.Text;

namespace OpenMed.Text;

/// <summary>The normalisation of BERT: control characters out, white space to spaces, ideographs set apart, accents off, lower case.</summary>
/// <param name="cleanText">Whether control characters go and white space becomes spaces.</param>
/// <param name="handleChineseCharacters">Whether each ideograph becomes a word of its own.</param>
/// <param name="stripAccents">Whether non-spacing marks go, after decomposition.</param>
/// <param name="lowercase">Whether letters become lower case.</param>
internal sealed class BertNormalizer(bool cleanText, bool handleChineseCharacters, bool stripAccents, bool lowercase) : INormalizer
{
    private const char Removed = '\0';

    private readonly char[] _ascii = [.. Enumerable.Range(0, 128).Select(code => MapAscii((char)code, cleanText, lowercase))];

    /// <inheritdoc />
    public void Normalize(NormalizedText text)
    {
        text.BeginRewrite();
        for (int unitIndex = text.First; unitIndex < text.End;)
        {
            int run = AsciiRun(text.Units[unitIndex..]);
            text.KeepMapped(unitIndex, run, _ascii);
            unitIndex += run;
            if (unitIndex == text.End) break;

            Rune character = UnicodeTables.RuneAt(text.Units, unitIndex, out int unitCount);
            AppendCharacter(text, character, text.StartOf(unitIndex), text.EndOf(unitIndex + unitCount - 1));
            unitIndex += unitCount;
        }

        text.EndRewrite();
    }

    private static char MapAscii(char unit, bool cleanText, bool lowercase)
    {
        if (cleanText && unit is '\t' or '\n' or '\r') return ' ';

        if (cleanText && char.IsControl(unit)) return Removed;

        return lowercase ? char.ToLowerInvariant(unit) : unit;
    }

    // How many units from the start are ASCII and stay, whatever becomes of them.
    private int AsciiRun(ReadOnlySpan<char> units)
    {
        int run = 0;
        while (run < units.Length && units[run] < 0x80 && (_ascii[units[run]] != Removed || !cleanText)) run++;
        return run;
    }

    private void AppendCharacter(NormalizedText text, Rune character, int start, int end)
    {
        if (cleanText && (character == Rune.ReplacementChar || UnicodeTables.IsBertControl(character)))
        {
            text.Remove(start, end);
            return;
        }

        if (cleanText && character.IsBmp && UnicodeTables.IsWhiteSpace((char)character.Value))
        {
            text.Append(' ', start, end);
            return;
        }

        bool setApart = handleChineseCharacters && UnicodeTables.IsIdeograph(character);
        if (setApart) text.Append(' ', start, start);
        AppendLetter(text, character, start, end);
        if (setApart) text.Append(' ', end, end);
    }

    private void AppendLetter(NormalizedText text, Rune character, int start, int end)
    {
        Span<Rune> parts = stackalloc Rune[4];
        parts[0] = character;
        int partCount = stripAccents ? CanonicalDecomposition.Decompose(character, parts) : 1;
        bool appended = false;
        foreach (Rune part in parts[..partCount])
        {
            if (stripAccents && UnicodeTables.IsNonSpacingMark(part)) continue;

            appended = true;
            if (lowercase)
                LowercaseNormalizer.AppendLower(text, part, start, end);
            else
                text.Append(part, start, end);
        }

        if (!appended) text.Remove(start, end);
    }
}
