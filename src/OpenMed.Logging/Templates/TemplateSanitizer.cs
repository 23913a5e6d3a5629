using System.Runtime.CompilerServices;
using OpenMed.Logging.Texts;
using OpenMed.Logging.Verdicts;

namespace OpenMed.Logging.Templates;

/// <summary>Masks the texts of message templates, once for each template. Safe for use by many threads; never throws.</summary>
/// <remarks>What is remembered hangs on the template's own string and goes with it, so that a template made for one event is not kept.</remarks>
internal sealed class TemplateSanitizer
{
    private readonly TextSanitizer _texts;
    private readonly PiiPolicy _policy;
    private readonly ConditionalWeakTable<string, LogTemplate> _known = [];
    private readonly ConditionalWeakTable<string, LogTemplate> _knownTexts = [];

    /// <summary>Makes one.</summary>
    /// <param name="texts">Masks texts.</param>
    /// <param name="policy">Says which names count.</param>
    public TemplateSanitizer(TextSanitizer texts, PiiPolicy policy)
    {
        _texts = texts;
        _policy = policy;
    }

    /// <summary>Masks a template.</summary>
    /// <param name="template">The template.</param>
    /// <param name="hasHoles">Whether there are values for its holes; else what stands in braces is text like the rest.</param>
    /// <param name="budget">How long to wait for the model.</param>
    public LogTemplate Sanitize(string template, bool hasHoles, ref EventBudget budget)
    {
        try
        {
            ConditionalWeakTable<string, LogTemplate> known = hasHoles ? _known : _knownTexts;
            if (_texts.IsUsable && known.TryGetValue(template, out LogTemplate? sanitized)) return sanitized;

            Verdict verdict = _texts.Judge("", template, asksModel: true, ref budget);
            if (!verdict.IsKnown) return Withhold(template, hasHoles, _texts.Withhold(verdict));

            List<TemplatePart> parts = PartsOf(template, hasHoles);
            sanitized = new LogTemplate(template, parts, Mask(parts, template.Length, verdict), _policy);
            known.AddOrUpdate(template, sanitized);
            return sanitized;
        }
        catch (Exception exception)
        {
            return Withhold(template, hasHoles, _texts.Fail(exception));
        }
    }

    private static List<TemplatePart> PartsOf(string template, bool hasHoles) =>
        hasHoles ? TemplateParser.Parse(template) : [new TemplatePart(template, IsHole: false)];

    private LogTemplate Withhold(string template, bool hasHoles, string constant)
    {
        List<TemplatePart> parts = PartsOf(template, hasHoles);
        return new LogTemplate(template, parts, [.. parts.Select(part => part.IsCode || !HasWord(part.Text) ? part.Text : constant)], _policy);
    }

    // The whole template is looked at, for its words tell what stands beside them; but a hole of code is no text.
    private string[] Mask(List<TemplatePart> parts, int length, Verdict verdict)
    {
        string[] shown = new string[parts.Count];
        int entityIndex = 0;
        int place = 0;
        foreach (PiiEntity entity in verdict.Entities)
        {
            if (entity.Start < 0 || entity.Length <= 0 || entity.Length > length - entity.Start) throw new InvalidOperationException("An entity does not fit the template.");
        }

        for (int index = 0; index < parts.Count; index++)
        {
            TemplatePart part = parts[index];
            int start = place + (part.IsHole ? 1 : 0);
            int end = start + part.Text.Length;
            while (entityIndex < verdict.Entities.Count && verdict.Entities[entityIndex].End <= start) entityIndex++;
            shown[index] = part.IsCode ? part.Text : _texts.Mask(part.Text, Within(part.Text, start, end, verdict.Entities, entityIndex), Within(start, end, verdict.Quoted));
            place = end + (part.IsHole ? 1 : 0);
        }

        return shown;
    }

    private static List<PiiEntity> Within(string text, int start, int end, IReadOnlyList<PiiEntity> entities, int first)
    {
        List<PiiEntity> within = [];
        for (int index = first; index < entities.Count && entities[index].Start < end; index++)
        {
            int from = Math.Max(entities[index].Start, start) - start;
            int to = Math.Min(entities[index].End, end) - start;
            if (from < to && HasWord(text.AsSpan(from, to - from))) within.Add(entities[index] with { Start = from, Length = to - from });
        }

        return within;
    }

    private static List<int> Within(int start, int end, IReadOnlyList<int> places) => [.. places.Where(place => place >= start && place < end).Select(place => place - start)];

    private static bool HasWord(ReadOnlySpan<char> text)
    {
        foreach (char character in text)
        {
            if (char.IsLetterOrDigit(character) || char.IsSurrogate(character)) return true;
        }

        return false;
    }
}
