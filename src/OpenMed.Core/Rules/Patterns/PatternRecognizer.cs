using System.Text.RegularExpressions;
using OpenMed.Rules.Checksums;

namespace OpenMed.Rules.Patterns;

/// <summary>A recognizer of the policy: a pattern over the whole text. Immutable; safe for use by many threads.</summary>
internal sealed class PatternRecognizer
{
    private readonly PiiRecognizer _definition;
    private readonly Regex _pattern;
    private readonly ContextWords _context;
    private readonly DigitCheck? _validator;

    /// <summary>Makes one.</summary>
    /// <param name="definition">What the policy says.</param>
    /// <exception cref="ArgumentException">The pattern is none, or there is no validator of the name.</exception>
    /// <exception cref="NotSupportedException">The pattern is not linear.</exception>
    public PatternRecognizer(PiiRecognizer definition)
    {
        _definition = definition;
        _pattern = LinearRegex.Create(definition.Pattern, definition.IgnoresCase);
        _context = new ContextWords([.. definition.Context]);
        if (definition.Validator is { } name && !ChecksumValidators.TryGet(name, out _validator))
            throw new ArgumentException($"There is no validator '{name}'. Use one of {string.Join(", ", ChecksumValidators.Names)}.", nameof(definition));
    }

    /// <summary>Finds its matches.</summary>
    /// <param name="original">The text as it is; the pattern is matched on it.</param>
    /// <param name="text">The same text as recognizers see it, for the context.</param>
    /// <param name="matches">Takes what is found.</param>
    public void Find(ReadOnlySpan<char> original, in RuleText text, List<RuleMatch> matches)
    {
        foreach (ValueMatch found in _pattern.EnumerateMatches(original))
        {
            if (found.Length == 0) continue;

            float strength = _context.Strength(text, found.Index, found.Index + found.Length);
            if (strength == 0 && _definition.NeedsContext) continue;

            bool isValid = _validator is not null && _validator(text.Chars.Slice(found.Index, found.Length));
            RuleEvidence evidence = EvidenceOf(strength, isValid);
            float score = evidence switch
            {
                RuleEvidence.FailedChecksum => Math.Min(RuleScore.Weak, _definition.Score),
                RuleEvidence.Form => _definition.Score,
                _ => Math.Max(_definition.Score, isValid ? RuleScore.Checksum : RuleScore.OfContext(strength)),
            };
            matches.Add(new RuleMatch(_definition.Label, found.Index, found.Length, score, _definition.Name, evidence));
        }
    }

    private RuleEvidence EvidenceOf(float strength, bool isValid)
    {
        if (isValid) return RuleEvidence.Checksum;

        if (strength > 0) return RuleEvidence.Context;

        return _validator is null ? RuleEvidence.Form : RuleEvidence.FailedChecksum;
    }
}
