using System.Text.Json;

namespace OpenMed.Models;

/// <summary>What config.json says about a model. Immutable.</summary>
/// <param name="Architecture">The <c>model_type</c>, for example <c>bert</c>.</param>
/// <param name="Scheme">The labels, by label id.</param>
/// <param name="MaxTokens">How many tokens the model takes at once, [CLS] and [SEP] included; at least 8.</param>
/// <param name="VocabularySize">How many rows the embedding table has: every token id is smaller.</param>
internal sealed record ModelConfig(string Architecture, LabelScheme Scheme, int MaxTokens, int VocabularySize)
{
    /// <summary>The file's name.</summary>
    public const string FileName = "config.json";

    private const string CureWhenMissing = "Download the whole folder again, or pass the folder that holds config.json.";

    // RoBERTa and its kin number positions from 2, so two of the table's rows hold no token.
    private static readonly string[] PositionsFromTwo = ["roberta", "xlm-roberta", "camembert", "longformer"];

    /// <summary>Reads the config.json of a folder.</summary>
    /// <param name="folder">The model folder.</param>
    /// <exception cref="PiiModelException">There is none, it cannot be read, or it is not a token classifier's; with an
    /// <see cref="ArgumentException"/> as its cause when the labels are what is wrong.</exception>
    public static ModelConfig Read(string folder)
    {
        string path = Path.Combine(folder, FileName);
        using JsonDocument document = JsonFile.Parse(path, CureWhenMissing);
        JsonElement root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("id2label", out JsonElement id2label))
            throw Foreign(path, "has no 'id2label'");

        string architecture = root.TryGetProperty("model_type", out JsonElement type) && type.ValueKind == JsonValueKind.String
            ? type.GetString()!
            : throw Foreign(path, "has no 'model_type'");
        int positions = ReadCount(root, "max_position_embeddings", path);
        int maxTokens = PositionsFromTwo.Contains(architecture, StringComparer.Ordinal) ? positions - 2 : positions;
        if (maxTokens < 8) throw Foreign(path, "takes fewer than 8 tokens at once");

        return new ModelConfig(architecture, ReadScheme(id2label, path), maxTokens, ReadCount(root, "vocab_size", path));
    }

    /// <summary>Refuses a folder that has no config.json: it is no model folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="PiiModelException">There is none.</exception>
    public static void RefuseMissing(string folder) => JsonFile.RefuseMissing(Path.Combine(folder, FileName), CureWhenMissing);

    private static int ReadCount(JsonElement root, string name, string path) =>
        root.TryGetProperty(name, out JsonElement value)
        && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out int count) && count > 0
            ? count
            : throw Foreign(path, $"has no usable '{name}'");

    private static LabelScheme ReadScheme(JsonElement id2label, string path)
    {
        try
        {
            return new LabelScheme(LabelNames.Read(id2label));
        }
        catch (ArgumentException exception)
        {
            throw new PiiModelException(
                $"The labels in '{path}' cannot be used: {exception.Message} Use a folder with a token classifier's labels in 'id2label'.",
                exception);
        }
    }

    private static PiiModelException Foreign(string path, string what) => new(
        $"The file '{path}' {what}, so this is not the folder of a token classifier. Use a BERT, DistilBERT or DeBERTa token classifier that was exported to ONNX.");
}
