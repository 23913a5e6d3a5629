namespace OpenMed.Merging;

/// <summary>Makes one list of entities without overlaps of what rules, model and lists propose. Does not depend on the order of the proposals.</summary>
internal static class CandidateMerger
{
    // Compared by what is left of the scores.
    private static readonly Comparer<Verdict> ByPrecedence = Comparer<Verdict>.Create((left, right) => Precedence.Compare(
        left.Candidate with { Score = left.Score }, right.Candidate with { Score = right.Score }));

    /// <summary>Merges the candidates of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="candidates">The candidates, in any order; overlaps are allowed.</param>
    /// <param name="allowed">Parts of the text that the allow list removes.</param>
    /// <param name="policy">What the policy says about a label.</param>
    /// <param name="verdicts">Takes what became of each candidate; null when nobody asks.</param>
    /// <returns>The entities, by start. All letters and digits of every candidate that counts are in one.</returns>
    public static IReadOnlyList<PiiEntity> Merge(
        string text, IReadOnlyList<Candidate> candidates, IReadOnlyList<AllowedPart> allowed, Func<string, PiiLabelPolicy> policy, List<Verdict>? verdicts)
    {
        if (candidates.Count == 0) return [];

        var gate = new CandidateGate(text, candidates, allowed, policy);
        var counting = new List<Verdict>(candidates.Count);
        foreach (Candidate candidate in candidates)
        {
            Verdict verdict = gate.Judge(candidate);
            if (verdict.Outcome == CandidateOutcome.Kept) counting.Add(verdict);
            else verdicts?.Add(verdict);
        }

        // Candidates that overlap nothing of each other never meet, so each group of those that do is settled by itself: a long text is as fast as many short ones.
        counting.Sort((left, right) => left.Candidate.Start.CompareTo(right.Candidate.Start));
        var entities = new List<PiiEntity>(counting.Count);
        for (int first = 0; first < counting.Count;)
        {
            int count = GroupCount(counting, first);
            Settle(text, counting, first, count, entities, verdicts);
            first += count;
        }

        return entities.AsReadOnly();
    }

    private static int GroupCount(List<Verdict> byStart, int first)
    {
        int end = byStart[first].Candidate.End;
        int next = first + 1;
        for (; next < byStart.Count && byStart[next].Candidate.Start < end; next++) end = Math.Max(end, byStart[next].Candidate.End);
        return next - first;
    }

    private static void Settle(string text, List<Verdict> counting, int first, int count, List<PiiEntity> entities, List<Verdict>? verdicts)
    {
        counting.Sort(first, count, ByPrecedence);
        var claims = new ClaimList(text);
        foreach (Verdict verdict in counting.GetRange(first, count))
        {
            CandidateOutcome outcome = claims.Add(verdict.Candidate, verdict.Score, out Candidate? overruledBy);
            verdicts?.Add(verdict with { Outcome = outcome, OverruledBy = overruledBy });
        }

        foreach (Claim claim in claims.Claims)
            entities.Add(new PiiEntity(claim.Candidate.Label, claim.Start, claim.End - claim.Start, claim.Score, claim.Candidate.Source));
    }
}
