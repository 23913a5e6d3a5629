using System.Collections.Frozen;

namespace OpenMed.Merging;

/// <summary>Lowers the score of candidates that other candidates speak against. It never removes: the threshold of the policy decides.</summary>
/// <remarks>Seven reasons: the model's or a bare form's find lies wholly within a look-alike; a bare form lies within something whose label the policy does not look for;
/// a checksum of the same label fails on it; the model names a label whose form is closed (an address of e-mail, link or network) where no recognizer sees that form;
/// what the model found is a word of a program, and its label is one of words of people; it is a word of clinical notes that is no name, which lowers the score most;
/// in lines of programs, it does not look like a name.</remarks>
internal sealed class ScoreDoubt
{
    // A bare form (0.6) falls below the thresholds of the profiles by the first, what the model is sure of by the second.
    private const float Doubted = 0.45f;
    private const float Refuted = 0.28f;

    /// <summary>The doubt about a closed form that no recognizer sees.</summary>
    public const string NoForm = "no-such-form";

    /// <summary>The doubt about words of programs.</summary>
    public const string Code = "code-word";

    /// <summary>The doubt about words of clinical notes.</summary>
    public const string Clinical = "clinical-word";

    /// <summary>The doubt about names in lines of programs.</summary>
    public const string Log = "log-word";

    private static readonly string[] ClosedForms = ["email", "ipv4", "ipv6", "mac_address", "url"];

    // Their values look like words of programs themselves: jane_doe, sid=4f2a, EMP_0042; and brands have inner capitals.
    private static readonly FrozenSet<string> MadeOfCode = new[]
    {
        "account_number", "api_key", "bank_routing_number", "biometric_identifier", "certificate_license_number", "company_name", "customer_id", "device_identifier", "email", "employee_id",
        "health_plan_beneficiary_number", "http_cookie", "license_plate", "medical_record_number", "password", "pin", "tax_id", "unique_id", "url", "user_name", "vehicle_identifier",
    }.ToFrozenSet(StringComparer.Ordinal);

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

        if (!IsNoClinicalLabel(candidate) && ClinicalWord.Holds(_text, candidate.Start, candidate.End)) return Clinical;

        if (!MadeOfCode.Contains(candidate.Label) && CodeWord.Holds(_text, candidate.Start, candidate.End)) return Code;

        bool isOfProgram = IsName(candidate.Label) && _policy(candidate.Label).IsForPrograms && _logWord.Value.Holds(candidate);
        return isOfProgram ? Log : null;
    }

    /// <summary>A score after a doubt.</summary>
    /// <param name="score">The score, from 0 to 1.</param>
    /// <param name="source">Who speaks against it.</param>
    public static float Lower(float score, string source) => score * (source == Clinical ? Refuted : Doubted);

    // A login may be "admin" and a state "TX", which is treatment in small letters.
    private bool IsNoClinicalLabel(Candidate candidate) => candidate.Label is "user_name" or "password"
        || (candidate.Label == "state" && candidate.Length == 2 && char.IsUpper(_text[candidate.Start]) && char.IsUpper(_text[candidate.Start + 1]));

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
