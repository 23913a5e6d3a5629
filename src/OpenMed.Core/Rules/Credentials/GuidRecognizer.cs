using OpenMed.Rules.Names;

namespace OpenMed.Rules.Credentials;

/// <summary>GUIDs: the number of a person where a word near says so, else a look-alike. Source of the form: RFC 9562, section 4.</summary>
internal sealed class GuidRecognizer : IRecognizer
{
    private const int LongestName = 40;
    private const int MostWords = 3;

    /// <inheritdoc/>
    public string Name => "guid";

    /// <inheritdoc/>
    public IReadOnlyList<RunShape> Shapes => [RunShape.Code];

    /// <inheritdoc/>
    public RunGate GateFor(RunShape shape) => new() { Lengths = RunGate.Range(GuidForm.Length, GuidForm.Length) };

    /// <inheritdoc/>
    public void Find(in RuleText text, Run run, List<RuleMatch> matches)
    {
        if (!GuidForm.IsGuid(text.Chars[run.Start..run.End])) return;

        ReadOnlySpan<char> name = NameBefore(text, run.Start);
        if (name.IsEmpty) name = text.FieldName;
        matches.Add(IsPerson(name)
            ? new RuleMatch("unique_id", run.Start, run.Length, RuleScore.OfContext(1), Name, RuleEvidence.Context)
            : new RuleMatch("guid", run.Start, run.Length, RuleScore.Checksum, Name, RuleEvidence.LookAlike));
    }

    // The lexicon of field names knows "user id", "customer" and "patient", and says nothing for "request id".
    private static bool IsPerson(ReadOnlySpan<char> name)
    {
        if (name.IsEmpty || !NameLexicon.TryGet(name, out NameMeaning meaning)) return false;

        return meaning.IsFullName
            ? !name.EndsWith("name", StringComparison.OrdinalIgnoreCase)
            : meaning.Label is "unique_id" or "customer_id" or "employee_id" or "medical_record_number" or "user_name" or "account_number" && (meaning.Label != "unique_id" || meaning.Strength == NameStrength.Strong);
    }

    // The last words before it, over signs such as : = " ( and over "is".
    private static ReadOnlySpan<char> NameBefore(in RuleText text, int start)
    {
        int end = start;
        while (start - end < 6 && text.At(end - 1) is ' ' or ':' or '=' or '"' or '\'' or '(' or '{' or '[' or '#' or '\\' or '>') end--;
        if (text.Slice(end - 3, end) is " is") end -= 3;
        int nameStart = end;
        int wordCount = 1;
        for (; end - nameStart < LongestName; nameStart--)
        {
            char character = text.At(nameStart - 1);
            if (character == ' ' && ++wordCount <= MostWords) continue;

            if (!RuleText.IsWordCharacter(character) && character is not ('-' or '.')) break;
        }

        return text.Chars[nameStart..end];
    }
}
