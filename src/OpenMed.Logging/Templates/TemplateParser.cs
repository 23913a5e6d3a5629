namespace OpenMed.Logging.Templates;

/// <summary>Cuts message templates into texts and holes, as <c>Microsoft.Extensions.Logging</c> does. Source: https://messagetemplates.org.</summary>
internal static class TemplateParser
{
    /// <summary>Cuts a template, in a time linear in its length.</summary>
    /// <param name="template">The template; any text is one.</param>
    /// <returns>The parts in order; put together again, holes in braces, they are the template.</returns>
    public static List<TemplatePart> Parse(string template)
    {
        List<TemplatePart> parts = [];
        int textStart = 0;
        int charIndex = 0;
        while (charIndex < template.Length && template.IndexOf('{', charIndex) is >= 0 and int open)
        {
            int next = template.AsSpan(open + 1).IndexOfAny('{', '}');
            if (next < 0) break;

            int end = open + 1 + next;
            if (template[end] == '{' || next == 0)
            {
                // A doubled brace, or one that nothing closes.
                charIndex = next == 0 ? end + 1 : end;
                continue;
            }

            if (open > textStart) parts.Add(new TemplatePart(template[textStart..open], IsHole: false));
            parts.Add(new TemplatePart(template[(open + 1)..end], IsHole: true));
            charIndex = textStart = end + 1;
        }

        if (textStart < template.Length) parts.Add(new TemplatePart(template[textStart..], IsHole: false));
        return parts;
    }
}
