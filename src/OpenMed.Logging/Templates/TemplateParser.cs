namespace OpenMed.Logging.Templates;

/// <summary>Cuts message templates into texts and holes. Source: https://messagetemplates.org.</summary>
internal static class TemplateParser
{
    /// <summary>Cuts a template.</summary>
    /// <param name="template">The template; any text is one.</param>
    /// <returns>The parts in order; put together again, holes in braces, they are the template.</returns>
    public static List<TemplatePart> Parse(string template)
    {
        List<TemplatePart> parts = [];
        int textStart = 0;
        int charIndex = 0;
        while (charIndex < template.Length)
        {
            if (template[charIndex] != '{')
            {
                charIndex++;
                continue;
            }

            int end = HoleEnd(template, charIndex);
            if (end < 0)
            {
                charIndex += charIndex + 1 < template.Length && template[charIndex + 1] == '{' ? 2 : 1;
                continue;
            }

            if (charIndex > textStart) parts.Add(new TemplatePart(template[textStart..charIndex], IsHole: false));
            parts.Add(new TemplatePart(template[(charIndex + 1)..end], IsHole: true));
            charIndex = textStart = end + 1;
        }

        if (textStart < template.Length) parts.Add(new TemplatePart(template[textStart..], IsHole: false));
        return parts;
    }

    // A hole holds a name of letters, digits and a few marks, then perhaps alignment and format: what else stands in braces is text, and is looked at.
    private static int HoleEnd(string template, int start)
    {
        int charIndex = start + 1;
        while (charIndex < template.Length && (char.IsLetterOrDigit(template[charIndex]) || template[charIndex] is '_' or '.' or '@' or '$' or '-')) charIndex++;
        if (charIndex == start + 1 || charIndex == template.Length) return -1;
        if (template[charIndex] == '}') return charIndex;
        if (template[charIndex] is not (',' or ':')) return -1;

        int end = template.IndexOf('}', charIndex);
        return end >= 0 && template.IndexOf('{', charIndex, end - charIndex) < 0 ? end : -1;
    }
}
