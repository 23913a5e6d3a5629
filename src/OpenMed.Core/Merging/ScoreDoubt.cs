namespace OpenMed.Merging;

/// <summary>Lowers the score of candidates that other candidates speak against. It never removes: the threshold of the policy decides.</summary>
/// <remarks>Seven reasons: the model's or a bare form's find lies wholly within a look-alike; a bare form lies within something whose label the policy does not look for;
/// a checksum of the same label fails on it; the model names a label whose form is closed (an address of e-mail, link or network) where no recognizer sees that form;
/// what the model found is a word of a program; it is a word of clinical notes that is no name; in lines of programs, it does not look like a name.
/// A clinical word takes two thirds of the score, the others half.</remarks>
internal sealed class ScoreDoubt
{
    private const float Half = 0.5f;
    private const float Third = 1 / 3f;
    private const string NoForm = "no-such-form";
    private const string Code = "code-word";
    private const string Log = "log-word";
    private const string Clinical = "clinical-word";

    private static readonly string[] ClosedForms = ["email", "ipv4", "ipv6", "mac_address", "url"];

    private readonly string _text;
    private readonly Func<string, PiiLabelPolicy> _policy;
    private readonly Lazy<LogWord> _logWord;
    private readonly SpanIndex _lookAlikes;
    private readonly SpanIndex _notLookedFor;
    private readonly Dictionary<string, SpanIndex> _failed;
    private readonly Dictionary<string, SpanIndex> _forms;

    /// <summary>Gets ready to judge the candidates of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="candidates">All of them.</param>
    /// <param name="policy">What the policy says about a label.</param>
    public ScoreDoubt(string text, IReadOnlyList<Candidate> candidates, Func<string, PiiLabelPolicy> policy)
    {
        _text = text;
        _policy = policy;
        _logWord = new Lazy<LogWord>(() => new LogWord(text, new SpanIndex(candidates.Where(candidate => candidate.Tier == CandidateTier.Model && IsName(candidate.Label)))));
        _lookAlikes = new SpanIndex(candidates.Where(candidate => candidate.Tier == CandidateTier.LookAlike));
        _notLookedFor = new SpanIndex(candidates.Where(
            candidate => IsForm(candidate) && !policy(candidate.Label).Find));
        _failed = ByLabel(candidates.Where(candidate => candidate.Tier == CandidateTier.FailedChecksum));
        _forms = ByLabel(candidates.Where(candidate => IsForm(candidate) && IsClosed(candidate.Label)));
    }

    /// <summary>The source that speaks against a candidate.</summary>
    /// <param name="candidate">The candidate.</param>
    /// <returns>The source, or null when nothing does.</returns>
    public string? Against(Candidate candidate)
    {
        if (candidate.Tier is not (CandidateTier.Model or CandidateTier.Form)) return null;

        if (_lookAlikes.Covering(candidate.Start, candidate.End) is { } lookAlike) return lookAlike.Source;

        if (candidate.Tier == CandidateTier.Form)
        {
            return _notLookedFor.Covering(candidate.Start, candidate.End) is { } other && other.Label != candidate.Label
                ? other.Source
                : null;
        }

        if (Touches(_failed, candidate) is { } failed) return failed.Source;

        if (IsClosed(candidate.Label) && Touches(_forms, candidate) is null) return NoForm;

        if (ClinicalWord.Holds(_text, candidate.Start, candidate.End)) return Clinical;

        if (CodeWord.Holds(_text, candidate.Start, candidate.End)) return Code;

        bool isOfProgram = IsName(candidate.Label) && _policy(candidate.Label).IsForPrograms && _logWord.Value.Holds(candidate);
        return isOfProgram ? Log : null;
    }

    /// <summary>A score after a doubt.</summary>
    /// <param name="score">The score, from 0 to 1.</param>
    /// <param name="source">Who speaks against it.</param>
    public static float Lower(float score, string source) => score * (source == Clinical ? Third : Half);

    private static bool IsForm(Candidate candidate) =>
        candidate.Tier is CandidateTier.Form or CandidateTier.Context or CandidateTier.Checksum;

    private static bool IsName(string label) => label is "first_name" or "last_name";

    private static bool IsClosed(string label) => Array.IndexOf(ClosedForms, label) >= 0;

    private static Candidate? Touches(Dictionary<string, SpanIndex> index, Candidate candidate) =>
        index.TryGetValue(candidate.Label, out SpanIndex? spans) ? spans.Overlapping(candidate.Start, candidate.End) : null;

    private static Dictionary<string, SpanIndex> ByLabel(IEnumerable<Candidate> candidates) => candidates
        .GroupBy(candidate => candidate.Label, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => new SpanIndex(group), StringComparer.Ordinal);
}
