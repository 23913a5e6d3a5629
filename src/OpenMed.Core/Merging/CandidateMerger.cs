namespace OpenMed.Merging;

/// <summary>Makes one list of entities without overlaps of what rules, model and lists propose. Does not depend on the order of the proposals.</summary>
internal static class CandidateMerger
{
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

        // Compared by what is left of the scores.
        counting.Sort((left, right) => Precedence.Compare(
            left.Candidate with { Score = left.Score }, right.Candidate with { Score = right.Score }));
        var claims = new ClaimList(text);
        foreach (Verdict verdict in counting)
        {
            CandidateOutcome outcome = claims.Add(verdict.Candidate, verdict.Score, out Candidate? overruledBy);
            verdicts?.Add(verdict with { Outcome = outcome, OverruledBy = overruledBy });
        }

        var entities = new PiiEntity[claims.Claims.Count];
        for (int index = 0; index < entities.Length; index++)
        {
            Claim claim = claims.Claims[index];
            entities[index] = new PiiEntity(claim.Candidate.Label, claim.Start, claim.End - claim.Start, claim.Score, claim.Candidate.Source);
        }

        return Array.AsReadOnly(entities);
    }
}
