using System.Text;
using OpenMed.Text;

namespace OpenMed.Tokenization;

/// <summary>Makes BERT's tokenizer of a vocab.txt: one piece a line, the line's number (from 0) its id.</summary>
internal static class VocabularyReader
{
    private const int MaxWordCharacters = 100;

    /// <summary>Reads a tokenizer.</summary>
    /// <param name="content">The file's bytes.</param>
    /// <param name="config">What tokenizer_config.json says; without it, the settings of an uncased BERT hold.</param>
    /// <exception cref="FormatException">The file has no [UNK], [CLS] or [SEP].</exception>
    public static Tokenizer Read(byte[] content, TokenizerConfig config)
    {
        string[] pieces = [.. Encoding.UTF8.GetString(content).TrimEnd('\n', '\r').Split('\n').Select(line => line.TrimEnd('\r'))];
        int unknownId = Array.IndexOf(pieces, config.TextOf("unk_token", "[UNK]"));
        if (unknownId < 0) throw new FormatException("It has no [UNK].");

        bool lowercase = config.SwitchOf("do_lower_case") ?? true;
        AddedToken[] addedTokens = AddedTokens(pieces, config);
        return new Tokenizer(
            addedTokens,
            new BertNormalizer(
                cleanText: true,
                handleChineseCharacters: config.SwitchOf("tokenize_chinese_chars") ?? true,
                stripAccents: config.SwitchOf("strip_accents") ?? lowercase,
                lowercase),
            new BertPreTokenizer(),
            new WordPieceModel(pieces, "##", unknownId, MaxWordCharacters),
            SpecialIdsReader.Read(config, addedTokens, pieces));
    }

    private static AddedToken[] AddedTokens(string[] pieces, TokenizerConfig config)
    {
        var tokens = config.AddedTokens.ToDictionary(token => token.Content, StringComparer.Ordinal);
        foreach ((string name, string standard) in new[]
        {
            ("pad_token", "[PAD]"), ("unk_token", "[UNK]"), ("cls_token", "[CLS]"), ("sep_token", "[SEP]"), ("mask_token", "[MASK]"),
        })
        {
            string content = config.TextOf(name, standard);
            int id = Array.IndexOf(pieces, content);
            if (id >= 0) tokens.TryAdd(content, new AddedToken(id, content, IsNormalized: false));
        }

        return [.. tokens.Values];
    }
}
