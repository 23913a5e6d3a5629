using System.Text.Json;

namespace OpenMed.Tokenization;

/// <summary>Reads the <c>pre_tokenizer</c> of a tokenizer.json.</summary>
internal static class PreTokenizerReader
{
    /// <summary>Reads a pre-tokenizer.</summary>
    /// <param name="element">Its object.</param>
    /// <exception cref="NotSupportedException">It is of a kind that is not known here.</exception>
    public static IPreTokenizer Read(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Null) throw new NotSupportedException("It has no pre-tokenizer.");

        string kind = element.GetProperty("type").GetString()!;
        return kind switch
        {
            "BertPreTokenizer" => new BertPreTokenizer(),
            "Metaspace" => ReadMetaspace(element),
            "Sequence" when element.GetProperty("pretokenizers").GetArrayLength() == 1 => Read(element.GetProperty("pretokenizers")[0]),
            "Sequence" => throw new NotSupportedException("Its sequence of several pre-tokenizers is not supported."),
            _ => throw new NotSupportedException($"Its pre-tokenizer '{kind}' is not supported."),
        };
    }

    private static MetaspacePreTokenizer ReadMetaspace(JsonElement element)
    {
        string mark = JsonValues.Text(element.GetProperty("replacement"));
        if (mark.Length != 1) throw new FormatException("The replacement of Metaspace is not one character.");

        if (element.TryGetProperty("split", out JsonElement split) && !split.GetBoolean())
            throw new NotSupportedException("Its Metaspace that does not split words is not supported.");
        if (!PutsPrefix(element))
            throw new NotSupportedException("Its Metaspace without a mark before each stretch of text is not supported.");

        return new MetaspacePreTokenizer(mark[0]);
    }

    // Newer files have prepend_scheme, older ones the switch add_prefix_space.
    private static bool PutsPrefix(JsonElement element) =>
        element.TryGetProperty("prepend_scheme", out JsonElement scheme)
            ? JsonValues.Text(scheme) == "always"
            : !element.TryGetProperty("add_prefix_space", out JsonElement added) || added.GetBoolean();
}
