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
            candidates.Add(Fit(text.Text, new Candidate(match.Label, match.Start, match.End, match.Score, match.Source, TierOf(match.Evidence))));
        _deny.Find(text.Text, today, (start, end, label) =>
            candidates.Add(Fit(text.Text, new Candidate(label!, start, end, 1, DenySource, CandidateTier.Deny))));
        _allow.Find(text.Text, today, (start, end, label) => allowed.Add(new AllowedPart(start, end, label)));
    }

    // Never a part of a character, also where a pattern of the user's ends within one.
    private static Candidate Fit(string text, Candidate candidate) => candidate with
    {
        Start = IsBorder(text, candidate.Start) ? candidate.Start : ClusterBorders.Floor(text, candidate.Start, 0),
        End = IsBorder(text, candidate.End) ? candidate.End : ClusterBorders.Ceiling(text, candidate.End, 0),
    };

    // A letter of an alphabet or an ideograph always begins a character, so the text before need not be read.
    private static bool IsBorder(string text, int charIndex)
    {
        if (charIndex == 0 || charIndex == text.Length) return true;

        char character = text[charIndex];
        return character < 0x80
            ? character != '\n'
            : character is >= '\u4E00' and <= '\u9FFF' || char.IsUpper(character) || char.IsLower(character) || char.IsPunctuation(character);
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
