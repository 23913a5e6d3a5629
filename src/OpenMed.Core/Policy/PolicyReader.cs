namespace OpenMed.Policy;

/// <summary>Reads a policy: all of it, or all that is wrong with it.</summary>
internal static class PolicyReader
{
    private static readonly string[] Keys =
    [
        "$schema", "profile", "model", "threshold", "mask", "labels", "customLabels", "recognizers", "allow", "deny", "phoneRegions", "key",
    ];

    /// <summary>Reads a policy.</summary>
    /// <param name="bytes">The policy, as <see cref="PolicyBytes"/> gives it.</param>
    /// <param name="profile">The profile that it is; null when it is a file or text of the user's.</param>
    /// <param name="path">The file's full path; null when it is none.</param>
    /// <param name="today">The day on which entries of lists must not be over.</param>
    /// <returns>What it says.</returns>
    /// <exception cref="PiiPolicyException">Something is wrong with it; all of that is listed.</exception>
    public static PolicyContent Read(ReadOnlyMemory<byte> bytes, PiiProfile? profile, string? path, DateOnly today)
    {
        PolicyProblems problems = new(path, new PolicyPlaces(bytes));
        PolicyContext context = new(problems, profile, path, today);
        PolicyNode root = PolicyJson.Read(bytes.Span, problems);
        PolicyContent content = Read(new ObjectReader(root, "", Keys, problems), context);
        problems.ThrowIfAny();
        return content;
    }

    private static PolicyContent Read(ObjectReader root, PolicyContext context)
    {
        root.Text("$schema");

        // Labels are declared by some parts and used by others, in any order of the file.
        LabelRegistry registry = new(context.Problems);
        root.Texts("customLabels", registry.Declare);
        IReadOnlyList<PiiRecognizer> recognizers = new RecognizersReader(context, registry).Read(root.Items("recognizers"));
        ListReader deny = new(context, registry, ListReader.Deny);
        deny.Read(root.Items(ListReader.Deny));
        ListReader allow = new(context, registry, ListReader.Allow);
        allow.Read(root.Items(ListReader.Allow));
        return new PolicyContent
        {
            Profile = context.From(root.Word<PiiProfile>("profile"), root.Get("profile")),
            Model = context.From(root.Flag("model"), root.Get("model")),
            Threshold = context.From(root.Score("threshold"), root.Get("threshold")),
            Mask = context.From(root.Word<PiiMask>("mask"), root.Get("mask")),
            Labels = new LabelsReader(context, registry).Read(root.Get("labels")),
            OwnLabels = registry.Own,
            Recognizers = recognizers,
            Allow = allow.Entries,
            Deny = deny.Entries,
            Expired = [.. allow.Expired, .. deny.Expired],
            PhoneRegions = Regions(root, context),
            Key = new KeyReader(context).Read(root.Get("key")),
        };
    }

    private static Sourced<IReadOnlyList<string>>? Regions(ObjectReader root, PolicyContext context) =>
        root.Texts("phoneRegions", RegionProblem) is { } regions
            ? new Sourced<IReadOnlyList<string>>(regions, context.SourceOf(root.Get("phoneRegions")!))
            : null;

    private static string? RegionProblem(string code)
    {
        if (RegionCodes.Contains(code)) return null;

        string capitals = code.ToUpperInvariant();
        string cure = capitals == "UK" ? "Did you mean 'GB'?"
            : RegionCodes.Contains(capitals) ? $"Did you mean '{capitals}'?"
            : "Write a code of ISO 3166-1 with two letters, for example US.";
        return $"is no region. {cure}";
    }
}
