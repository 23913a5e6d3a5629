using System.Collections.Immutable;

namespace OpenMed.Analyzers.Logs;

/// <summary>Reads the holes of a message template: <c>{Email}</c>, <c>{@Patient}</c>, <c>{0,-8:N2}</c>.</summary>
internal static class TemplateHoles
{
    /// <summary>Reads the holes of a template, in their order.</summary>
    /// <param name="template">The template; null for none.</param>
    /// <returns>Of each hole its name, null where it is a number, and whether it destructures its value.</returns>
    public static ImmutableArray<(string? Name, bool IsDestructured)> Read(string? template)
    {
        if (template is null) return ImmutableArray<(string? Name, bool IsDestructured)>.Empty;

        ImmutableArray<(string? Name, bool IsDestructured)>.Builder holes = ImmutableArray.CreateBuilder<(string? Name, bool IsDestructured)>();
        for (int charIndex = 0; charIndex < template.Length; charIndex++)
        {
            if (template[charIndex] != '{') continue;

            if (charIndex + 1 < template.Length && template[charIndex + 1] == '{')
            {
                charIndex++;
                continue;
            }

            int end = template.IndexOf('}', charIndex);
            if (end < 0) break;

            holes.Add(Parse(template.Substring(charIndex + 1, end - charIndex - 1)));
            charIndex = end;
        }

        return holes.ToImmutable();
    }

    private static (string? Name, bool IsDestructured) Parse(string hole)
    {
        int end = hole.IndexOfAny([',', ':']);
        string name = (end < 0 ? hole : hole.Substring(0, end)).Trim();
        bool isDestructured = name.StartsWith("@", StringComparison.Ordinal);
        if (isDestructured || name.StartsWith("$", StringComparison.Ordinal)) name = name.Substring(1);
        return (name.Length == 0 || char.IsDigit(name[0]) ? null : name, isDestructured);
    }
}
