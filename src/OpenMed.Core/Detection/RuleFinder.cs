using OpenMed.Merging;
using OpenMed.Rules;
using OpenMed.Rules.Patterns;
using OpenMed.Text;

namespace OpenMed.Detection;

/// <summary>Finds candidates with the recognizers and lists of a policy. Immutable; safe for use by many threads.</summary>
internal sealed class RuleFinder
{
    private const string DenySource = "deny-list";

    private readonly RuleSet _rules;
    private readonly TextList _allow;
    private readonly TextList _deny;

    /// <summary>Makes one.</summary>
    /// <param name="policy">The policy.</param>
    public RuleFinder(PiiPolicy policy)
    {
        _rules = new RuleSet(BuiltInRecognizers.For(policy.PhoneRegions), [.. policy.Recognizers.Select(definition => new PatternRecognizer(definition))]);
        _allow = new TextList(policy.Allow);
        _deny = new TextList(policy.Deny);
    }

    /// <summary>Finds the candidates of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="today">The day, for entries of the lists that end.</param>
    /// <param name="candidates">Takes what recognizers and the deny list propose.</param>
    /// <param name="allowed">Takes what the allow list removes.</param>
    public void Find(PiiText text, DateOnly today, List<Candidate> candidates, List<AllowedPart> allowed)
    {
        var matches = new List<RuleMatch>();
        _rules.Find(text.Text, text.FieldName, matches);
        foreach (RuleMatch match in matches)
            candidates.Add(new Candidate(match.Label, match.Start, match.End, match.Score, match.Source, TierOf(match.Evidence)));
        _deny.Find(text.Text, today, (start, end, label) => candidates.Add(new Candidate(label!, start, end, 1, DenySource, CandidateTier.Deny)));
        Fit(text.Text, candidates);
        _allow.Find(text.Text, today, (start, end, label) => allowed.Add(new AllowedPart(start, end, label)));
    }

    // Never a part of a character, also where a pattern of the user's ends within one. By start, so that each looks back to the border of the one before at most.
    private static void Fit(string text, List<Candidate> candidates)
    {
        candidates.Sort((left, right) => left.Start.CompareTo(right.Start));
        int border = 0;
        for (int index = 0; index < candidates.Count; index++)
        {
            Candidate candidate = candidates[index];
            border = ClusterBorders.Floor(text, candidate.Start, border);
            candidates[index] = candidate with { Start = border, End = ClusterBorders.Ceiling(text, candidate.End, border) };
        }
    }

    private static CandidateTier TierOf(RuleEvidence evidence) => evidence switch
    {
        RuleEvidence.LookAlike => CandidateTier.LookAlike,
        RuleEvidence.FailedChecksum => CandidateTier.FailedChecksum,
        RuleEvidence.Form => CandidateTier.Form,
        RuleEvidence.Context => CandidateTier.Context,
        _ => CandidateTier.Checksum,
    };
}
