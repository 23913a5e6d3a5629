using System.Text.Json;

namespace OpenMed.Tokenization;

/// <summary>Reads the <c>pre_tokenizer</c> of a tokenizer.json.</summary>
internal static class PreTokenizerReader
{
    private const char StandardMark = '\u2581';

    /// <summary>The words of SentencePiece when the file does not say otherwise.</summary>
    public static MetaspacePreTokenizer StandardMetaspace => new(StandardMark, MetaspacePrefix.Always, split: true);

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

        bool split = !element.TryGetProperty("split", out JsonElement splitValue) || splitValue.GetBoolean();
        return new MetaspacePreTokenizer(mark[0], ReadPrefix(element), split);
    }

    // Newer files have prepend_scheme, older ones the switch add_prefix_space.
    private static MetaspacePrefix ReadPrefix(JsonElement element)
    {
        if (element.TryGetProperty("prepend_scheme", out JsonElement scheme))
        {
            return scheme.GetString() switch
            {
                "always" => MetaspacePrefix.Always,
                "first" => MetaspacePrefix.First,
                "never" => MetaspacePrefix.Never,
                _ => throw new FormatException("The prepend_scheme of Metaspace is not always, first or never."),
            };
        }

        bool isAdded = !element.TryGetProperty("add_prefix_space", out JsonElement added) || added.GetBoolean();
        return isAdded ? MetaspacePrefix.Always : MetaspacePrefix.Never;
    }
}
