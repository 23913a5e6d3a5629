namespace OpenMed.Analyzers.CodeFixes.Templates;

/// <summary>Finds the holes that a text of a template has.</summary>
internal static class NamedHoles
{
    /// <summary>Finds them.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Their names, in their order; null when one has a number or is not closed.</returns>
    public static List<string>? Find(string text)
    {
        List<string> names = [];
        for (int charIndex = 0; charIndex < text.Length; charIndex++)
        {
            if (text[charIndex] != '{') continue;

            if (charIndex + 1 < text.Length && text[charIndex + 1] == '{')
            {
                charIndex++;
                continue;
            }

            int end = text.IndexOf('}', charIndex);
            if (end < 0) return null;

            string name = text.Substring(charIndex + 1, end - charIndex - 1).Split(',', ':')[0].TrimStart('@', '$');
            if (name.Length == 0 || char.IsDigit(name[0])) return null;

            names.Add(name);
            charIndex = end;
        }

        return names;
    }
}
