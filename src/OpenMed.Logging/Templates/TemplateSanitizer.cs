using System.Runtime.CompilerServices;
using System.Text;
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
    /// <param name="budget">How long to wait for the model.</param>
    public LogTemplate Sanitize(string template, ref EventBudget budget)
    {
        try
        {
            if (_texts.IsUsable && _known.TryGetValue(template, out LogTemplate? known)) return known;

            Verdict verdict = _texts.Judge("", template, asksModel: true, ref budget);
            if (!verdict.IsKnown) return Withhold(template, _texts.Withhold(verdict));

            string masked = _texts.Mask(template, OutsideHoles(template, verdict.Entities));
            var sanitized = new LogTemplate(masked, !ReferenceEquals(masked, template), _policy);
            _known.AddOrUpdate(template, sanitized);
            return sanitized;
        }
        catch (Exception exception)
        {
            return Withhold(template, _texts.Fail(exception));
        }
    }

    private LogTemplate Withhold(string template, string constant)
    {
        var withheld = new StringBuilder();
        foreach (TemplatePart part in TemplateParser.Parse(template))
        {
            if (part.IsHole)
                withheld.Append('{').Append(part.Text).Append('}');
            else
                withheld.Append(HasWord(part.Text) ? constant : part.Text);
        }

        return new LogTemplate(withheld.ToString(), isChanged: true, _policy);
    }

    // The whole template is looked at, for its words tell what stands beside them; but a hole is no text.
    private static List<PiiEntity> OutsideHoles(string template, IReadOnlyList<PiiEntity> entities)
    {
        List<PiiEntity> outside = [];
        if (entities.Count == 0) return outside;

        List<TemplatePart> parts = TemplateParser.Parse(template);
        foreach (PiiEntity entity in entities)
        {
            if (entity.Start < 0 || entity.Length <= 0 || entity.Length > template.Length - entity.Start)
                throw new InvalidOperationException("An entity does not fit the template.");

            int partStart = 0;
            foreach (TemplatePart part in parts)
            {
                int partEnd = partStart + part.Text.Length + (part.IsHole ? 2 : 0);
                int start = Math.Max(entity.Start, partStart);
                int end = Math.Min(entity.End, partEnd);
                if (!part.IsHole && start < end && HasWord(template.AsSpan(start, end - start)))
                    outside.Add(entity with { Start = start, Length = end - start });
                partStart = partEnd;
            }
        }

        return outside;
    }

    private static bool HasWord(ReadOnlySpan<char> text)
    {
        foreach (char character in text)
        {
            if (char.IsLetterOrDigit(character) || char.IsSurrogate(character)) return true;
        }

        return false;
    }
}
