using System.Text.Json;
using OpenMed.Text;

namespace OpenMed.Tokenization;

/// <summary>Reads a whole tokenizer from a tokenizer.json (Hugging Face tokenizers, version 1.0).</summary>
internal static class TokenizerJsonReader
{
    /// <summary>Reads a tokenizer.</summary>
    /// <param name="content">The file's bytes.</param>
    /// <param name="config">What the files beside it say, for what it leaves open.</param>
    /// <exception cref="NotSupportedException">A part of it is of a kind that is not known here.</exception>
    public static Tokenizer Read(byte[] content, TokenizerConfig config)
    {
        using JsonDocument document = JsonDocument.Parse(content);
        JsonElement root = document.RootElement;
        AddedToken[] addedTokens =
            [.. root.GetProperty("added_tokens").EnumerateArray()
                .Select(token => TokenizerConfig.ReadAddedToken(JsonValues.Id(token.GetProperty("id")), token))];
        INormalizer normalizer = NormalizerReader.Read(root.GetProperty("normalizer"));
        IPreTokenizer preTokenizer = PreTokenizerReader.Read(root.GetProperty("pre_tokenizer"));
        IWordModel model = ReadModel(root.GetProperty("model"));
        SpecialIds specialIds = SpecialIdsReader.Read(root.GetProperty("post_processor"), config, addedTokens, model.Pieces);
        return new Tokenizer(addedTokens, normalizer, preTokenizer, model, specialIds);
    }

    private static IWordModel ReadModel(JsonElement model)
    {
        // Older files leave the type out; a unigram vocabulary is then the one that is an array.
        string kind = model.TryGetProperty("type", out JsonElement type) ? type.GetString()!
            : model.GetProperty("vocab").ValueKind == JsonValueKind.Array ? "Unigram"
            : "WordPiece";
        return kind switch
        {
            "Unigram" => ReadUnigram(model),
            "WordPiece" => ReadWordPiece(model),
            _ => throw new NotSupportedException($"Its model '{kind}' is not supported."),
        };
    }

    private static UnigramModel ReadUnigram(JsonElement model)
    {
        if (model.TryGetProperty("byte_fallback", out JsonElement fallback) && fallback.ValueKind == JsonValueKind.True)
            throw new NotSupportedException("Its byte fallback is not supported.");

        JsonElement vocabulary = model.GetProperty("vocab");
        int pieceCount = vocabulary.GetArrayLength();
        string[] pieces = new string[pieceCount];
        double[] scores = new double[pieceCount];
        int id = 0;
        foreach (JsonElement entry in vocabulary.EnumerateArray())
        {
            pieces[id] = JsonValues.Text(entry[0]);
            scores[id++] = entry[1].GetDouble();
        }

        JsonElement unknown = model.GetProperty("unk_id");
        if (unknown.ValueKind == JsonValueKind.Null) throw new NotSupportedException("It has no token for unknown characters.");

        int unknownId = JsonValues.Id(unknown);
        if (unknownId >= pieceCount) throw new FormatException("Its token for unknown characters is not in the vocabulary.");

        return new UnigramModel(pieces, scores, unknownId);
    }

    private static WordPieceModel ReadWordPiece(JsonElement model)
    {
        JsonElement vocabulary = model.GetProperty("vocab");
        var ids = new List<(string Piece, int Id)>(30_522);
        foreach (JsonProperty entry in vocabulary.EnumerateObject()) ids.Add((entry.Name, JsonValues.Id(entry.Value)));

        string[] pieces = new string[ids.Max(entry => entry.Id) + 1];
        Array.Fill(pieces, string.Empty);
        foreach ((string piece, int id) in ids) pieces[id] = piece;

        string unknown = model.GetProperty("unk_token").GetString()!;
        return new WordPieceModel(
            pieces,
            JsonValues.Text(model.GetProperty("continuing_subword_prefix")),
            ids.Single(entry => entry.Piece == unknown).Id,
            model.TryGetProperty("max_input_chars_per_word", out JsonElement limit) ? limit.GetInt32() : 100);
    }
}
