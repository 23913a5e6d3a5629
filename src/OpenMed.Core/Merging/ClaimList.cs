using System.Buffers;
using OpenMed.Text;

namespace OpenMed.Merging;

/// <summary>The parts of a text that are claimed so far, by start, without overlaps. One caller at a time.</summary>
/// <param name="text">The text.</param>
internal sealed class ClaimList(string text)
{
    // What may stay outside between two entities.
    private static readonly SearchValues<char> Delimiters = SearchValues.Create(" \t\r\n,;:\u00A0");

    private readonly List<Claim> _claims = [];

    /// <summary>The claims, by start.</summary>
    public IReadOnlyList<Claim> Claims => _claims;

    /// <summary>Claims what is still free of a candidate's part of the text. All its letters and digits are claimed afterwards.</summary>
    /// <param name="candidate">The candidate; stronger ones came before.</param>
    /// <param name="score">Its score.</param>
    /// <param name="overruledBy">The first candidate of another label that has a part of it; null when there is none.</param>
    /// <returns>What became of the candidate.</returns>
    public CandidateOutcome Add(Candidate candidate, float score, out Candidate? overruledBy)
    {
        int index = FirstEndingAfter(candidate.Start);
        overruledBy = null;
        if (index == _claims.Count || _claims[index].Start >= candidate.End)
        {
            _claims.Insert(index, new Claim(candidate, candidate.Start, candidate.End, score));
            return CandidateOutcome.Kept;
        }

        bool isJoined = false;
        bool hasPart = false;
        int free = candidate.Start;
        while (true)
        {
            Claim? next = index < _claims.Count && _claims[index].Start < candidate.End ? _claims[index] : null;
            hasPart |= Fill(ref index, free, next?.Start ?? candidate.End, candidate, score);
            if (next is null) break;

            if (next.Candidate.Label == candidate.Label)
            {
                isJoined = true;
                next.Score = Math.Max(next.Score, score);
            }
            else if (overruledBy is null)
            {
                overruledBy = next.Candidate;
            }

            free = next.End;
            index++;
        }

        if (hasPart) return overruledBy is null ? CandidateOutcome.Joined : CandidateOutcome.KeptInPart;

        return isJoined ? CandidateOutcome.Joined : CandidateOutcome.Overruled;
    }

    // Gives a gap to a neighbour of the same label, or makes a claim of it. index is where a claim in the gap would stand; afterwards that of the claim behind the gap.
    private bool Fill(ref int index, int start, int end, Candidate candidate, float score)
    {
        Claim? before = index > 0 && _claims[index - 1].End == start && _claims[index - 1].End > candidate.Start ? _claims[index - 1] : null;
        Claim? after = index < _claims.Count && _claims[index].Start == end && end < candidate.End ? _claims[index] : null;
        int last = end;
        while (last > start && Delimiters.Contains(text[last - 1]) && (after is null || after.Candidate.Label != candidate.Label)) last--;
        int first = start;
        while (first < last && Delimiters.Contains(text[first])) first++;
        if (first >= last) return false;

        // A mark behind a delimiter belongs to it, as one goes with a few signs before it.
        first = ClusterBorders.Floor(text, first, start);
        last = ClusterBorders.Ceiling(text, last, first);

        bool hasText = HasLetterOrDigit(first, last);
        bool isOwnBefore = before is not null && before.Candidate.Label == candidate.Label;
        bool isOwnAfter = after is not null && after.Candidate.Label == candidate.Label;
        if (isOwnBefore && isOwnAfter && hasText)
        {
            before!.End = after!.End;
            before.Score = Math.Max(before.Score, after.Score);
            _claims.RemoveAt(index--);
        }
        else if (isOwnBefore || (before is not null && !hasText && !isOwnAfter))
        {
            before!.End = last;
        }
        else if (isOwnAfter || (after is not null && !hasText))
        {
            after!.Start = first;
        }
        else
        {
            _claims.Insert(index++, new Claim(candidate, first, last, score));
        }

        return hasText;
    }

    private bool HasLetterOrDigit(int start, int end)
    {
        for (int charIndex = start; charIndex < end; charIndex++)
        {
            if (char.IsLetterOrDigit(text[charIndex]) || char.IsSurrogate(text[charIndex])) return true;
        }

        return false;
    }

    private int FirstEndingAfter(int start)
    {
        int low = 0;
        int high = _claims.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_claims[middle].End <= start) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
