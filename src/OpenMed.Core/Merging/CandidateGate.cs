using System.Globalization;

namespace OpenMed.Merging;

/// <summary>Decides which candidates of a text count at all, by the policy and the allow list.</summary>
internal sealed class CandidateGate
{
    private const string Age = "age";

    private readonly string _text;
    private readonly Func<string, PiiLabelPolicy> _policy;
    private readonly ScoreDoubt _doubt;
    private readonly SpanIndex _allowedAll;
    private readonly Dictionary<string, SpanIndex> _allowedLabels;

    /// <summary>Gets ready for a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="candidates">All its candidates.</param>
    /// <param name="allowed">What the allow list removes.</param>
    /// <param name="policy">What the policy says about a label.</param>
    public CandidateGate(string text, IReadOnlyList<Candidate> candidates, IReadOnlyList<AllowedPart> allowed, Func<string, PiiLabelPolicy> policy)
    {
        _text = text;
        _policy = policy;
        _doubt = new ScoreDoubt(text, candidates, policy);
        _allowedAll = new SpanIndex(allowed.Where(part => part.Label is null).Select(AsSpan));
        _allowedLabels = allowed.Where(part => part.Label is not null).GroupBy(part => part.Label!, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => new SpanIndex(group.Select(AsSpan)), StringComparer.Ordinal);
    }

    /// <summary>Judges a candidate.</summary>
    /// <param name="candidate">The candidate.</param>
    /// <returns>Why it does not count, or <see cref="CandidateOutcome.Kept"/> when it does.</returns>
    public Verdict Judge(Candidate candidate)
    {
        if (candidate.Tier == CandidateTier.LookAlike) return new Verdict(candidate, candidate.Score, CandidateOutcome.LookAlike);

        string? loweredBy = _doubt.Against(candidate);
        float score = loweredBy is null ? candidate.Score : ScoreDoubt.Lower(candidate.Score, loweredBy);
        return new Verdict(candidate, score, OutcomeOf(candidate, score), loweredBy);
    }

    private CandidateOutcome OutcomeOf(Candidate candidate, float score)
    {
        if (candidate.Tier == CandidateTier.Deny) return CandidateOutcome.Kept;

        PiiLabelPolicy label = _policy(candidate.Label);
        if (!label.Find) return CandidateOutcome.NotLookedFor;

        if (candidate.Tier == CandidateTier.Model && !label.UsesModel) return CandidateOutcome.NotFromModel;

        if (score < label.Threshold) return CandidateOutcome.BelowThreshold;

        if (label.Above is { } above && candidate.Label == Age && IsAgeUpTo(candidate, above)) return CandidateOutcome.AgeAllowed;

        return IsAllowed(candidate) ? CandidateOutcome.Allowed : CandidateOutcome.Kept;
    }

    private bool IsAllowed(Candidate candidate) =>
        _allowedAll.Covering(candidate.Start, candidate.End) is not null
        || (_allowedLabels.TryGetValue(candidate.Label, out SpanIndex? spans) && spans.Covering(candidate.Start, candidate.End) is not null);

    // An age in words has no number to compare, so it counts; of more than one, the highest says.
    private bool IsAgeUpTo(Candidate candidate, int above)
    {
        ReadOnlySpan<char> value = _text.AsSpan(candidate.Start, candidate.Length);
        bool hasNumber = false;
        while (value.IndexOfAnyInRange('0', '9') is >= 0 and int start)
        {
            value = value[start..];
            int length = value.IndexOfAnyExceptInRange('0', '9') is >= 0 and int other ? other : value.Length;
            if (!int.TryParse(value[..length], NumberStyles.None, CultureInfo.InvariantCulture, out int age) || age > above) return false;

            hasNumber = true;
            value = value[length..];
        }

        return hasNumber;
    }

    private static Candidate AsSpan(AllowedPart part) => new("", part.Start, part.End, 1, "allow-list", CandidateTier.LookAlike);
}
