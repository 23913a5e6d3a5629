using OpenMed.Cli.Output;

namespace OpenMed.Cli.Commands;

/// <summary>Shows a policy as tables.</summary>
internal static class PolicyTables
{
    private const string Nothing = "-";

    /// <summary>Prints the tables: settings, labels, and recognizers and lists when there are any.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="tables">Where they are printed.</param>
    /// <param name="showText">Whether the texts of the lists are shown.</param>
    public static void Print(PiiPolicy policy, TablePrinter tables, bool showText)
    {
        tables.Print(["Setting", "Value", "From"], Settings(policy));
        tables.Print(
            ["Label", "Find", "Threshold", "Mask", "Model", "From"],
            [.. PiiLabels.All.Select(label => label.Name).Concat(policy.CustomLabels).Select(label => Label(policy, label))]);
        if (policy.Recognizers.Count > 0)
            tables.Print(["Recognizer", "Label", "Pattern", "Score", "Validator", "Context"], [.. policy.Recognizers.Select(Recognizer)]);

        string[][] lists = [.. Lists(policy, showText)];
        if (lists.Length > 0)
            tables.Print(["List", "Label", "Reason", "Last day", .. showText ? ["Text or pattern"] : Array.Empty<string>()], lists);
    }

    private static List<string[]> Settings(PiiPolicy policy) =>
    [
        ["file", policy.Path ?? Nothing, Nothing],
        ["profile", PiiProfiles.NameOf(policy.Profile), From(policy, "profile")],
        ["model", policy.UsesModel ? "yes" : "no", From(policy, "model")],
        ["threshold", FormattableString.Invariant($"{policy.Threshold}"), From(policy, "threshold")],
        ["mask", Name(policy.Mask), From(policy, "mask")],
        ["phoneRegions", string.Join(", ", policy.PhoneRegions), From(policy, "phoneRegions")],
        ["key", policy.Key?.File ?? policy.Key?.Environment ?? Nothing, From(policy, "key")],
        ["recognizers", FormattableString.Invariant($"{policy.Recognizers.Count}"), Nothing],
        ["allow", Count(policy.Allow.Count, policy, "allow"), Nothing],
        ["deny", Count(policy.Deny.Count, policy, "deny"), Nothing],
    ];

    private static string[] Label(PiiPolicy policy, string label)
    {
        PiiLabelPolicy settings = policy.For(label);
        string find = !settings.Find ? "no" : settings.Above is { } years ? FormattableString.Invariant($"above {years}") : "yes";
        string[] keys = label == "age" ? ["find", "above", "threshold", "mask", "model"] : ["find", "threshold", "mask", "model"];
        return
        [
            label, find, FormattableString.Invariant($"{settings.Threshold}"), Name(settings.Mask), settings.UsesModel ? "yes" : "no",
            string.Join("; ", keys.GroupBy(key => From(policy, $"labels.{label}.{key}")).Select(group =>
                group.Count() == keys.Length ? group.Key : $"{string.Join(", ", group)}: {group.Key}")),
        ];
    }

    private static string[] Recognizer(PiiRecognizer recognizer) =>
    [
        recognizer.Name, recognizer.Label, recognizer.Pattern, FormattableString.Invariant($"{recognizer.Score}"),
        recognizer.Validator ?? Nothing,
        recognizer.Context.Count == 0 ? Nothing : string.Join(", ", recognizer.Context) + (recognizer.NeedsContext ? " (needed)" : ""),
    ];

    private static IEnumerable<string[]> Lists(PiiPolicy policy, bool showText) =>
        policy.Allow.Select(entry => ("allow", entry)).Concat(policy.Deny.Select(entry => ("deny", entry))).Select(pair =>
        {
            (string list, PiiListEntry entry) = pair;
            string lastDay = entry.Expires is { } day ? FormattableString.Invariant($"{day:yyyy-MM-dd}") : Nothing;
            string[] row = [list, entry.Label ?? "all", entry.Reason ?? Nothing, lastDay];
            return showText ? [.. row, entry.Text ?? entry.Pattern!] : row;
        });

    private static string Count(int count, PiiPolicy policy, string list)
    {
        int expired = policy.ExpiredEntries.Count(entry => entry.List == list);
        return FormattableString.Invariant($"{count}") + (expired > 0 ? FormattableString.Invariant($", and {expired} over") : "");
    }

    // The whole path stands among the settings.
    private static string From(PiiPolicy policy, string key)
    {
        PiiPolicySource source = policy.Sources[key];
        return source.Path is null ? source.ToString() : (source with { Path = Path.GetFileName(source.Path) }).ToString();
    }

    private static string Name(PiiMask mask) => mask.ToString().ToLowerInvariant();
}
