using OpenMed.Rules.Names;

namespace OpenMed.Rules.Credentials;

/// <summary>Splits the whole name that a field holds into given and family names: <c>Anna Schmidt</c>, <c>Schmidt, Anna</c>, <c>Dr. Jan van der Berg</c>.</summary>
internal static class FullNameFinder
{
    /// <summary>Finds the parts of a name.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the value of the field starts.</param>
    /// <param name="end">The first code unit after it.</param>
    /// <param name="isWhole">Whether the value had quotes, or is all of a field.</param>
    /// <param name="strength">How much the name of the field says.</param>
    /// <param name="source">The recognizer's name.</param>
    /// <param name="matches">Takes the parts.</param>
    public static void Find(in RuleText text, int start, int end, bool isWhole, NameStrength strength, string source, List<RuleMatch> matches)
    {
        ReadOnlySpan<char> value = text.Chars[start..end];
        int comma = value.IndexOf(',');
        int givenStart = comma < 0 ? -1 : comma + 1;
        if (comma < 0 && !isWhole && text.At(end) == ',' && GivenNameAfter(text, end + 1, out int givenEnd))
        {
            comma = end - start;
            givenStart = comma + 1;
            value = text.Chars[start..givenEnd];
        }

        bool needsCapitals = strength == NameStrength.Weak || !isWhole;
        if (comma > 0)
        {
            ReadOnlySpan<char> given = value[givenStart..].TrimStart();
            ReadOnlySpan<char> family = value[..comma];
            if (CompanyForms.Contains(given))
            {
                Add(matches, "company_name", start, value.Length, strength, source);
                return;
            }

            if (PersonName.FamilyStart(family) == 0 && !PersonName.IsDegree(given))
            {
                if (!PersonName.IsName(family, needsCapitals, out _) || !PersonName.IsName(given, needsCapitals, out _)) return;

                Add(matches, "last_name", start, comma, strength, source);
                Add(matches, "first_name", start + value.Length - given.Length, given.Length, strength, source);
                return;
            }

            // "Anna Schmidt, MD", "Anna Schmidt, cardiology".
            value = family;
            end = start + comma;
        }

        if (!PersonName.IsName(value, needsCapitals, out int wordCount) || (strength == NameStrength.Weak && TechnicalNouns.EndsIn(value))) return;

        start += PersonName.AfterTitles(value);
        value = text.Chars[start..end];
        int familyStart = PersonName.FamilyStart(value);
        if (familyStart > 0 && CompanyForms.Contains(value[familyStart..]))
        {
            Add(matches, "company_name", start, value.Length, strength, source);
        }
        else if (familyStart > 0)
        {
            Add(matches, "first_name", start, familyStart - 1, strength, source);
            Add(matches, "last_name", start + familyStart, value.Length - familyStart, strength, source);
        }
        else if (wordCount > 1)
        {
            Add(matches, "last_name", start, value.Length, strength, source);
        }
        else
        {
            float score = strength == NameStrength.Weak ? RuleScore.Weak : RuleScore.Context;
            matches.Add(new RuleMatch("first_name", start, value.Length, score, source, RuleEvidence.Context));
        }
    }

    // ", Anna" but not ", Age: 5".
    private static bool GivenNameAfter(in RuleText text, int start, out int end)
    {
        end = start;
        if (text.At(start) != ' ' || !char.IsUpper(text.At(start + 1))) return false;

        end = start + 1;
        while (end - start < 32 && (char.IsLetter(text.At(end)) || text.At(end) == '-')) end++;
        return text.At(end) is not (':' or '=' or '_') && !char.IsDigit(text.At(end)) && !(text.At(end) == ' ' && text.Slice(end, end + 24).IndexOf(':') >= 0);
    }

    private static void Add(List<RuleMatch> matches, string label, int start, int length, NameStrength strength, string source) =>
        matches.Add(new RuleMatch(label, start, length, strength == NameStrength.Weak ? RuleScore.Context : RuleScore.OfContext(1), source, RuleEvidence.Context));
}
