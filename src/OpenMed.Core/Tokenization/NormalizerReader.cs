using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using OpenMed.Text;

namespace OpenMed.Tokenization;

/// <summary>Reads the <c>normalizer</c> of a tokenizer.json.</summary>
internal static class NormalizerReader
{
    /// <summary>Reads a normalizer.</summary>
    /// <param name="element">Its object; null means that there is none.</param>
    /// <exception cref="NotSupportedException">It is of a kind that is not known here.</exception>
    public static INormalizer Read(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Null) return new SequenceNormalizer();

        string kind = element.GetProperty("type").GetString()!;
        return kind switch
        {
            "Sequence" => new SequenceNormalizer([.. element.GetProperty("normalizers").EnumerateArray().Select(Read)]),
            "Strip" => new StripNormalizer(
                element.GetProperty("strip_left").GetBoolean(), element.GetProperty("strip_right").GetBoolean()),
            "Precompiled" => ReadCharsmap(element),
            "Replace" => ReadReplace(element),
            "BertNormalizer" => ReadBert(element),
            "Lowercase" => new LowercaseNormalizer(),
            "StripAccents" => new StripAccentsNormalizer(),
            "NFC" => new UnicodeFormNormalizer(NormalizationForm.FormC),
            "NFD" => new UnicodeFormNormalizer(NormalizationForm.FormD),
            "NFKC" => new UnicodeFormNormalizer(NormalizationForm.FormKC),
            "NFKD" => new UnicodeFormNormalizer(NormalizationForm.FormKD),
            _ => throw new NotSupportedException($"Its normalizer '{kind}' is not supported."),
        };
    }

    private static INormalizer ReadCharsmap(JsonElement element)
    {
        JsonElement map = element.GetProperty("precompiled_charsmap");
        return map.ValueKind == JsonValueKind.Null
            ? new SequenceNormalizer()
            : new CharsmapNormalizer(new Charsmap(map.GetBytesFromBase64()));
    }

    private static INormalizer ReadReplace(JsonElement element)
    {
        JsonElement pattern = element.GetProperty("pattern");
        string content = JsonValues.Text(element.GetProperty("content"));
        if (pattern.TryGetProperty("String", out JsonElement literal))
            return new ReplaceNormalizer(Regex.Escape(JsonValues.Text(literal)), content);

        string expression = JsonValues.Text(pattern.GetProperty("Regex"));
        return expression == " {2,}" && content == " " ? new SpaceRunNormalizer() : new ReplaceNormalizer(expression, content);
    }

    private static BertNormalizer ReadBert(JsonElement element)
    {
        bool lowercase = element.GetProperty("lowercase").GetBoolean();
        bool? stripAccents = element.TryGetProperty("strip_accents", out JsonElement strip) && strip.ValueKind != JsonValueKind.Null
            ? strip.GetBoolean()
            : null;
        return new BertNormalizer(
            element.GetProperty("clean_text").GetBoolean(),
            element.GetProperty("handle_chinese_chars").GetBoolean(),
            stripAccents ?? lowercase,
            lowercase);
    }
}
