using System.Text;

namespace OpenMed.Evaluation;

/// <summary>How much of a marked span entities cover; where they overlap each other, what they cover counts once.</summary>
internal static class Coverage
{
    /// <summary>Counts what is covered.</summary>
    /// <param name="span">The span.</param>
    /// <param name="entities">The entities, by start.</param>
    /// <returns>UTF-16 code units, from 0 to the span's length.</returns>
    public static int Units(PiiEvaluationSpan span, IEnumerable<PiiEntity> entities)
    {
        int covered = 0;
        foreach ((int start, int end) in Parts(span, entities)) covered += end - start;
        return covered;
    }

    /// <summary>Whether less than 90 % of the letters and digits are covered; where there are none, of the UTF-16 code units.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">A span of it.</param>
    /// <param name="entities">The entities, by start.</param>
    public static bool Leaks(string text, PiiEvaluationSpan span, IReadOnlyList<PiiEntity> entities)
    {
        long total = Signs(text.AsSpan(span.Start, span.Length));
        long covered = 0;
        if (total == 0)
        {
            total = span.Length;
            covered = Units(span, entities);
        }
        else
        {
            foreach ((int start, int end) in Parts(span, entities)) covered += Signs(text.AsSpan(start, end - start));
        }

        return 10 * covered < 9 * total;
    }

    /// <summary>Counts letters and digits.</summary>
    /// <param name="text">The text.</param>
    /// <returns>How many characters of Unicode are one.</returns>
    public static int Signs(ReadOnlySpan<char> text)
    {
        int count = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune)) count++;
        }

        return count;
    }

    private static IEnumerable<(int Start, int End)> Parts(PiiEvaluationSpan span, IEnumerable<PiiEntity> entities)
    {
        int done = span.Start;
        foreach (PiiEntity entity in entities)
        {
            int start = Math.Max(entity.Start, done);
            int end = Math.Min(entity.End, span.End);
            if (end <= start) continue;

            yield return (start, end);
            done = end;
        }
    }
}
