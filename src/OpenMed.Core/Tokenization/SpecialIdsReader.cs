using System.Text.Json;

namespace OpenMed.Tokenization;

/// <summary>Finds the ids of [CLS], [SEP] and [PAD]: in the post-processor, else by the names that the files or BERT give.</summary>
internal static class SpecialIdsReader
{
    /// <summary>Reads them from a tokenizer.json.</summary>
    /// <param name="postProcessor">The <c>post_processor</c>; may be null.</param>
    /// <param name="config">What the files beside it say.</param>
    /// <param name="addedTokens">The added tokens.</param>
    /// <param name="pieces">The vocabulary by id.</param>
    /// <exception cref="FormatException">There is no [CLS] or [SEP].</exception>
    public static SpecialIds Read(
        JsonElement postProcessor, TokenizerConfig config, IReadOnlyList<AddedToken> addedTokens, IReadOnlyList<string> pieces)
    {
        string kind = postProcessor.ValueKind == JsonValueKind.Null ? string.Empty : postProcessor.GetProperty("type").GetString()!;
        SpecialIds named = Read(config, addedTokens, pieces);
        return kind switch
        {
            "TemplateProcessing" => ReadTemplate(postProcessor, named),
            "BertProcessing" or "RobertaProcessing" =>
                named with { Begin = JsonValues.Id(postProcessor.GetProperty("cls")[1]), End = JsonValues.Id(postProcessor.GetProperty("sep")[1]) },
            _ => named,
        };
    }

    /// <summary>Finds them by name.</summary>
    /// <param name="config">What the small files say.</param>
    /// <param name="addedTokens">The added tokens.</param>
    /// <param name="pieces">The vocabulary by id.</param>
    /// <exception cref="FormatException">There is no [CLS] or [SEP].</exception>
    public static SpecialIds Read(TokenizerConfig config, IReadOnlyList<AddedToken> addedTokens, IReadOnlyList<string> pieces)
    {
        int begin = IdOf(config.TextOf("cls_token", "[CLS]"), addedTokens, pieces);
        int end = IdOf(config.TextOf("sep_token", "[SEP]"), addedTokens, pieces);
        int pad = IdOf(config.TextOf("pad_token", "[PAD]"), addedTokens, pieces);
        if (begin < 0 || end < 0) throw new FormatException("It has no [CLS] or no [SEP].");

        return new SpecialIds(begin, end, Math.Max(0, pad));
    }

    private static SpecialIds ReadTemplate(JsonElement template, SpecialIds named)
    {
        JsonElement[] parts = [.. template.GetProperty("single").EnumerateArray()];
        int textIndex = Array.FindIndex(parts, part => part.TryGetProperty("Sequence", out _));
        if (parts.Length != 3 || textIndex != 1) throw new NotSupportedException("It does not put one token before a text and one after it.");

        return named with { Begin = IdOfPart(template, parts[0]), End = IdOfPart(template, parts[2]) };
    }

    private static int IdOfPart(JsonElement template, JsonElement part)
    {
        string name = part.GetProperty("SpecialToken").GetProperty("id").GetString()!;
        return JsonValues.Id(template.GetProperty("special_tokens").GetProperty(name).GetProperty("ids")[0]);
    }

    private static int IdOf(string content, IReadOnlyList<AddedToken> addedTokens, IReadOnlyList<string> pieces)
    {
        foreach (AddedToken token in addedTokens)
        {
            if (token.Content == content) return token.Id;
        }

        for (int id = 0; id < pieces.Count; id++)
        {
            if (pieces[id] == content) return id;
        }

        return -1;
    }
}
