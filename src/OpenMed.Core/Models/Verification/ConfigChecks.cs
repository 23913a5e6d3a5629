using System.Text.Json;

namespace OpenMed.Models.Verification;

/// <summary>Checks config.json: whether it is a token classifier's, and whether its labels fit together.</summary>
internal static class ConfigChecks
{
    private const string Labels = "labels";

    // The published model's card: 106 labels in BIO, 54 entity types, 51 of them with B- and I-, 3 with B- only, and O.
    private static readonly LabelShape Accurate = new(Pairs: 51, BeginOnly: 3, InsideOnly: 0);

    /// <summary>Adds the checks.</summary>
    /// <param name="checks">Takes them.</param>
    /// <param name="folder">The model folder.</param>
    /// <returns>What config.json says; null when it cannot be used.</returns>
    public static ModelConfig? Add(CheckList checks, string folder)
    {
        ModelConfig config;
        try
        {
            config = ModelConfig.Read(folder);
        }
        catch (PiiModelException exception)
        {
            string name = exception.InnerException is ArgumentException ? Labels : ModelConfig.FileName;
            checks.Fail(name, "unusable", string.Empty, exception.Message);
            return null;
        }

        checks.Pass(ModelConfig.FileName, FormattableString.Invariant(
            $"{config.Architecture}, {config.MaxTokens} tokens, {config.VocabularySize} ids"));
        AddShape(checks, config);
        AddMap(checks, folder);
        return config;
    }

    private static void AddShape(CheckList checks, ModelConfig config)
    {
        LabelShape shape = LabelShape.Of(config.Scheme);
        if (IsAccurate(config))
        {
            string? cause = shape == Accurate
                ? null
                : $"config.json names {shape}, and the accurate model has {Accurate}. Download config.json again.";
            checks.Add(Labels, shape.ToString(), Accurate.ToString(), cause);
            return;
        }

        bool isConsistent = shape.InsideOnly == 0 || shape.Pairs + shape.BeginOnly == 0;
        checks.Add(
            Labels,
            shape.ToString(),
            string.Empty,
            isConsistent ? null : "Some entity types have I- without B-, and others have B-. Use the config.json of this model: its labels are not one scheme.");
    }

    // A model of one's own with all 54 pairs has 109 labels.
    private static bool IsAccurate(ModelConfig config) =>
        config.Architecture == "deberta-v2"
        && config.Scheme.Count is >= 104 and <= 106
        && config.Scheme.Labels.All(label => PiiLabels.TryGet(label, out _));

    private static void AddMap(CheckList checks, string folder)
    {
        const string Name = "label map";
        using JsonDocument document = JsonFile.Parse(Path.Combine(folder, ModelConfig.FileName), "Download it again.");
        string[] tags = LabelNames.Read(document.RootElement.GetProperty("id2label"));
        bool hasReverse = document.RootElement.TryGetProperty("label2id", out JsonElement label2id);
        string? contradiction = hasReverse ? LabelMap.FindContradiction(tags, label2id) : null;
        string? cause = contradiction ?? LabelMap.FindExchange(tags);
        checks.Add(
            Name,
            cause is not null ? "contradicts itself" : hasReverse ? "id2label and label2id agree" : "id2label alone",
            string.Empty,
            cause is null ? null : cause + " Download config.json again: with a wrong map entities get wrong labels.");
    }
}
