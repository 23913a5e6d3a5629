using OpenMed.Rules.Names;

namespace OpenMed.Rules.Credentials;

/// <summary>Values of fields whose name says what they are: JSON, XML, <c>key=value</c>, <c>Name: value</c>, columns and log properties. Source of the names: <see cref="NameLexicon"/>.</summary>
internal sealed class FieldRecognizer : IRecognizer
{
    private const int Longest = 512;

    /// <inheritdoc/>
    public string Name => "field";

    /// <inheritdoc/>
    public IReadOnlyList<RunShape> Shapes => [RunShape.Field];

    /// <inheritdoc/>
    public void Find(in RuleText text, Run run, List<RuleMatch> matches)
    {
        if (!TryGetMeaning(text, run, out NameMeaning meaning)) return;

        // What looks like a field within a long secret is a part of it.
        bool isLong = run.Length >= Longest;
        if (isLong && (RecentMatches.Cover(matches, Name, run.Start, run.End) || !FieldValue.TryExtend(text, meaning.Label, ref run))) return;

        int end = FieldValue.End(text, run, NamedValue.IsOneWord(meaning.Label), out int start);
        if (end <= start || Placeholder.Is(text.Chars[start..end])) return;

        bool isWhole = FieldValue.IsWhole(text, run);
        // "user.name" is a login here and a person there.
        bool isFullName = meaning.IsFullName
            || (meaning.Label == "user_name" && isWhole && PersonName.IsName(text.Chars[start..end], needsCapitals: true, out int wordCount) && wordCount > 1);
        if (isFullName) FullNameFinder.Find(text, start, end, isWhole, meaning.Strength, Name, matches);
        else if (meaning.Strength == NameStrength.Weak) FindWeak(text, start, end, meaning.Label, IsClaim(text.KeyOf(run)), matches);
        else FindNamed(text, run, start, end, isWhole, meaning, matches);
    }

    private void FindNamed(in RuleText text, Run run, int start, int end, bool isWhole, NameMeaning meaning, List<RuleMatch> matches)
    {
        string label = meaning.Label;
        if (text.Chars[start] == '#' && !NamedValue.IsOneWord(label)) start++;
        if (!isWhole && label is "phone_number" or "fax_number") end = FieldValue.PhoneEnd(text, start);
        else if (!isWhole && !NamedValue.IsOneWord(label) && !NamedValue.IsProse(label)) end = FieldValue.CodeEnd(text, start, end);
        while (end > start && text.Chars[end - 1] == '.' && label is "user_name" or "email" or "ipv4" or "ipv6" or "url") end--;
        if (end <= start) return;

        ReadOnlySpan<char> value = text.Chars[start..end];
        if (Placeholder.Is(value)) return;

        switch (label)
        {
            case "password":
                if (!SecretValue.IsPassword(value, isWhole) || IsFolder(text.KeyOf(run), value)) return;
                if (!isWhole && text.At(run.KeyEnd) == ':' && !SecretValue.LooksLikePassword(value) && text.At(end) == ' ') return;
                break;
            case "api_key":
                if (!SecretValue.IsKey(value, meaning.Strength == NameStrength.Strong)) return;
                break;
            case "ipv4" or "ipv6":
                label = NumberValue.NetworkLabel(value);
                break;
            case "user_name":
                label = LoginText.LabelOf(value);
                break;
            case "unique_id" when !NumberValue.IsCode(value, 3, 64):
                // "User Id=sa" of a connection string.
                label = "user_name";
                break;
        }

        if (label.Length > 0 && (label is "password" or "api_key" || NamedValue.Fits(label, value, isWhole)))
            Add(matches, label, start, end, RuleScore.OfContext(meaning.Strength == NameStrength.Strong ? 1 : 0.5f));
    }

    private void FindWeak(in RuleText text, int start, int end, string label, bool isClaim, List<RuleMatch> matches)
    {
        ReadOnlySpan<char> value = text.Chars[start..end];
        bool fits = label switch
        {
            "state" => NumberValue.IsStateCode(value),
            "street_address" => char.IsLetterOrDigit(value[0]) && value.IndexOfAnyInRange('0', '9') >= 0 && NamedValue.Fits(label, value, isWhole: true) && HasWord(value),
            "http_cookie" => value.Length >= 20 && value.IndexOf(' ') < 0 && NamedValue.Fits(label, value, isWhole: true),
            "account_number" => NumberValue.IsCode(value, 7, 34) && value.IndexOf(' ') < 0,
            "unique_id" => GuidForm.IsGuid(value) && isClaim,
            "postcode" => NumberValue.HasDigits(value, 8, 8, "-.") && value.Length <= 10,
            _ => false,
        };
        if (fits)
            Add(matches, label, start, end, RuleScore.OfContext(0));
        else if (label == "unique_id" && IsDirectoryName(text, end) && NamedValue.Fits("user_name", value, isWhole: false))
            Add(matches, "user_name", start, end, RuleScore.OfContext(0.5f));
    }

    private void Add(List<RuleMatch> matches, string label, int start, int end, float score) =>
        matches.Add(new RuleMatch(label, start, end - start, score, Name, RuleEvidence.Context));

    // Before a "=" without a space, what stands before the key is the value of another field: "a=b user=jdoe"; but "User Id=sa" of a connection string.
    private static bool TryGetMeaning(in RuleText text, Run run, out NameMeaning meaning)
    {
        ReadOnlySpan<char> key = text.KeyOf(run);
        int space = run.KeyEnd > run.KeyStart && text.At(run.KeyEnd) == '=' ? key.LastIndexOf(' ') : -1;
        if (space < 0) return NameLexicon.TryGet(key, out meaning);

        if (NameLexicon.TryGet(key[(space + 1)..], out meaning)) return true;

        int before = key[..space].LastIndexOf(' ');
        return NameLexicon.TryGet(key[(before + 1)..], out meaning);
    }

    // The numbers of persons in tokens. Source: OpenID Connect Core 1.0, section 5.1 (sub); Microsoft identity platform, ID token claims (oid).
    private static bool IsClaim(ReadOnlySpan<char> key) => key.EndsWith("sub", StringComparison.OrdinalIgnoreCase) || key.EndsWith("oid", StringComparison.OrdinalIgnoreCase);

    // PWD is the working folder in the logs of sudo and cron.
    private static bool IsFolder(ReadOnlySpan<char> key, ReadOnlySpan<char> value) =>
        value[0] is '/' or '~' && key.EndsWith("pwd", StringComparison.OrdinalIgnoreCase) && key.Length <= 6;

    // "uid=jdoe,ou=people,dc=example,dc=com". Source: RFC 4514.
    private static bool IsDirectoryName(in RuleText text, int end) => text.Slice(end, end + 4) is ",ou=" or ",dc=" or ",cn=" or ",OU=" or ",DC=" or ",CN=";

    private static bool HasWord(ReadOnlySpan<char> value)
    {
        int letterCount = 0;
        foreach (char character in value)
        {
            letterCount = char.IsLetter(character) ? letterCount + 1 : 0;
            if (letterCount == 3) return true;
        }

        return false;
    }
}
