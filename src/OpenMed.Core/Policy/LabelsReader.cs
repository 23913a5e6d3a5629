using System.Text.Json;

namespace OpenMed.Policy;

/// <summary>Reads <c>labels</c>: what a policy says about single labels.</summary>
/// <param name="context">What the readers share.</param>
/// <param name="registry">The labels there are.</param>
internal sealed class LabelsReader(PolicyContext context, LabelRegistry registry)
{
    private const string AgeLabel = "age";
    private const int MaxAge = 150;

    private static readonly string[] Keys = ["find", "threshold", "mask", "model"];
    private static readonly string[] AgeKeys = [.. Keys, "above"];

    // A mask that only some of the 54 labels can have; a label of one's own may be anything.
    private static readonly Dictionary<PiiMask, string[]> Fitting = new()
    {
        [PiiMask.Shift] = ["date", "date_of_birth", "date_time"],
        [PiiMask.Zip3] = ["postcode"],
    };

    /// <summary>Reads them.</summary>
    /// <param name="node">The value of the key; null when it is not there.</param>
    /// <returns>The labels that it names.</returns>
    public Dictionary<string, LabelContent> Read(PolicyNode? node)
    {
        Dictionary<string, LabelContent> labels = new(StringComparer.Ordinal);
        if (node is null) return labels;

        if (node.Kind != JsonTokenType.StartObject)
        {
            context.Problems.Add(node.ByteIndex, $"'labels' must be an object, but is {node.Description}. Write {{ and }} round the labels.");
            return labels;
        }

        ObjectReader.CheckOnce(node, context.Problems, isPrivate: false);
        foreach (PolicyMember member in node.Members)
        {
            registry.Check(member.Name, member.ByteIndex, isPrivate: false);
            labels[member.Name] = Read(member.Name, member.Value);
        }

        return labels;
    }

    private LabelContent Read(string label, PolicyNode node)
    {
        if (node.Kind is JsonTokenType.True or JsonTokenType.False)
            return new LabelContent { Find = context.From<bool>(node.Kind == JsonTokenType.True, node) };

        string at = $"labels.{PolicyWords.OnTheWay(label)}";
        if (node.Kind is not (JsonTokenType.StartObject or JsonTokenType.None))
        {
            context.Problems.Add(node.ByteIndex, $"'{at}' must be true, false or an object, but is {node.Description}. Write for example false.");
            return new LabelContent();
        }

        ObjectReader reader = new(node, at, label == AgeLabel ? AgeKeys : Keys, context.Problems);
        PiiMask? mask = reader.Word<PiiMask>("mask");
        if (mask is { } given && Fitting.TryGetValue(given, out string[]? fitting)
            && PiiLabels.TryGet(label, out _) && !fitting.Contains(label))
        {
            context.Problems.Add(
                reader.Get("mask")!.ByteIndex,
                $"'{at}' cannot have the mask '{EnumWords<PiiMask>.NameOf(given)}', which is for {string.Join(", ", fitting)}. Take another mask.");
        }

        return new LabelContent
        {
            Find = context.From(reader.Flag("find"), reader.Get("find")),
            Threshold = context.From(reader.Score("threshold"), reader.Get("threshold")),
            Mask = context.From(mask, reader.Get("mask")),
            Model = context.From(reader.Flag("model"), reader.Get("model")),
            Above = label == AgeLabel ? Above(reader) : null,
        };
    }

    private Sourced<int?>? Above(ObjectReader reader)
    {
        if (reader.Get("above") is not { } node) return null;

        if (node.Kind == JsonTokenType.Null) return new Sourced<int?>(null, context.SourceOf(node));

        if (node.Kind == JsonTokenType.Number && node.Number is >= 0 and <= MaxAge && node.Number == Math.Floor(node.Number))
            return new Sourced<int?>((int)node.Number, context.SourceOf(node));

        context.Problems.Add(node.ByteIndex, FormattableString.Invariant(
            $"'{reader.At("above")}' must be a whole number from 0 to {MaxAge}, or null for all ages. Write for example 89."));
        return null;
    }
}
