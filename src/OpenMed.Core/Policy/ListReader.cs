using System.Globalization;

namespace OpenMed.Policy;

/// <summary>Reads <c>allow</c> or <c>deny</c>. Messages never quote what stands in them.</summary>
/// <param name="context">What the readers share.</param>
/// <param name="registry">The labels there are.</param>
/// <param name="list">The key of the list.</param>
internal sealed class ListReader(PolicyContext context, LabelRegistry registry, string list)
{
    /// <summary>The key of the list of what is never found.</summary>
    public const string Allow = "allow";

    /// <summary>The key of the list of what is always found.</summary>
    public const string Deny = "deny";

    private const string StandardLabel = "unique_id";
    private const string DayForm = "yyyy-MM-dd";

    private static readonly string[] Keys = ["text", "pattern", "label", "reason", "expires", "ignoreCase"];

    private readonly List<PiiListEntry> _entries = [];
    private readonly List<PiiExpiredEntry> _expired = [];

    /// <summary>The entries that count today.</summary>
    public IReadOnlyList<PiiListEntry> Entries => _entries.AsReadOnly();

    /// <summary>The entries whose last day is over.</summary>
    public IReadOnlyList<PiiExpiredEntry> Expired => _expired;

    /// <summary>Reads the list.</summary>
    /// <param name="nodes">The items of the key's value; null when it is not there.</param>
    public void Read(IReadOnlyList<PolicyNode>? nodes)
    {
        for (int nodeIndex = 0; nodeIndex < (nodes?.Count ?? 0); nodeIndex++)
        {
            PiiListEntry entry = Read(nodes![nodeIndex], nodeIndex);
            if (entry.Expires < context.Today)
                _expired.Add(new PiiExpiredEntry(list, nodeIndex, entry.Expires.Value, context.SourceOf(nodes[nodeIndex])));
            else
                _entries.Add(entry);
        }
    }

    private PiiListEntry Read(PolicyNode node, int nodeIndex)
    {
        string at = FormattableString.Invariant($"{list}[{nodeIndex}]");
        ObjectReader reader = new(node, at, Keys, context.Problems, isPrivate: true);
        bool isAllow = list == Allow;
        if (isAllow) reader.Require("reason", "Say why it is allowed, for those who read the policy later.");

        bool ignoresCase = reader.Flag("ignoreCase") ?? false;
        string? text = reader.Text("text");
        string? pattern = reader.Text("pattern");
        CheckOneOf(reader, node, at);
        if (text is not null && text.Trim() != text)
        {
            context.Problems.Add(
                reader.Get("text")!.ByteIndex, $"'{at}.text' begins or ends with white space, so that no whole word is it. Take the white space away.");
        }

        if (pattern is not null && LinearPattern.ProblemOf(pattern, ignoresCase) is { } problem)
            context.Problems.Add(reader.Get("pattern")!.ByteIndex, $"'{at}.pattern' {problem}");

        return new PiiListEntry(text, pattern, Label(reader, isAllow), reader.Text("reason"), Expires(reader), ignoresCase);
    }

    private void CheckOneOf(ObjectReader reader, PolicyNode node, string at)
    {
        if (reader.Get("text") is not null && reader.Get("pattern") is { } second)
            context.Problems.Add(second.ByteIndex, $"'{at}' has both a text and a pattern. Keep one of them.");

        if (node.Members.All(member => member.Name is not ("text" or "pattern")) && node.Kind == System.Text.Json.JsonTokenType.StartObject)
            context.Problems.Add(node.ByteIndex, $"'{at}' has neither a text nor a pattern. Write one of them.");
    }

    private string? Label(ObjectReader reader, bool isAllow)
    {
        string? label = reader.Text("label");
        if (label is null) return isAllow ? null : StandardLabel;

        PolicyNode node = reader.Get("label")!;
        if (isAllow)
            registry.Check(label, node.ByteIndex, isPrivate: true);
        else
            registry.Use(label, node, reader.At("label"), isPrivate: true);
        return label;
    }

    private DateOnly? Expires(ObjectReader reader)
    {
        if (reader.Text("expires") is not { } text) return null;

        if (DateOnly.TryParseExact(text, DayForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)) return day;

        context.Problems.Add(
            reader.Get("expires")!.ByteIndex, $"'{reader.At("expires")}' is no day. Write the last day as yyyy-MM-dd, for example 2027-01-31.");
        return null;
    }
}
