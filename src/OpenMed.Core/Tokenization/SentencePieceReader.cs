using OpenMed.Text;

namespace OpenMed.Tokenization;

/// <summary>Makes of a SentencePiece file the tokenizer that the reference converter makes of it for DeBERTa-v2 and v3.</summary>
/// <remarks>Source: transformers 4.x, <c>convert_slow_tokenizer.py</c>, DebertaV2Converter: byte fallback is dropped, and [MASK] comes
/// behind the pieces when they have none.</remarks>
internal static class SentencePieceReader
{
    /// <summary>Reads a tokenizer.</summary>
    /// <param name="content">The file's bytes.</param>
    /// <param name="config">What the files beside it say.</param>
    /// <exception cref="FormatException">The file is damaged.</exception>
    /// <exception cref="NotSupportedException">The files ask for what is not known here.</exception>
    public static Tokenizer Read(byte[] content, TokenizerConfig config)
    {
        if (config.SwitchOf("split_by_punct") == true) throw new NotSupportedException("Its split_by_punct is not supported.");

        var file = new SentencePieceFile(content);
        if (!file.AddsPrefix) throw new NotSupportedException("Its text without a space before it is not supported.");

        AddedToken[] addedTokens = AddedTokens(file, config);
        int unknownId = file.Types.ToList().IndexOf(SentencePieceFile.PieceType.Unknown);
        if (unknownId < 0) throw new FormatException("It has no piece for unknown characters.");

        return new Tokenizer(
            addedTokens,
            Normalizer(file, config),
            new MetaspacePreTokenizer('\u2581'),
            new UnigramModel(file.Pieces, file.Scores, unknownId),
            SpecialIdsReader.Read(config, addedTokens, file.Pieces));
    }

    private static SequenceNormalizer Normalizer(SentencePieceFile file, TokenizerConfig config)
    {
        var steps = new List<INormalizer>();
        if (config.SwitchOf("do_lower_case") == true) steps.Add(new LowercaseNormalizer());
        if (file.RemovesExtraSpaces) steps.Add(new StripNormalizer(left: true, right: true));
        if (file.Charsmap.Length > 0) steps.Add(new CharsmapNormalizer(new Charsmap(file.Charsmap)));
        if (file.RemovesExtraSpaces) steps.Add(new SpaceRunNormalizer());
        return new SequenceNormalizer([.. steps]);
    }

    private static AddedToken[] AddedTokens(SentencePieceFile file, TokenizerConfig config)
    {
        var tokens = config.AddedTokens.ToDictionary(token => token.Content, StringComparer.Ordinal);
        for (int id = 0; id < file.Pieces.Count; id++)
        {
            if (file.Types[id] is SentencePieceFile.PieceType.Unknown or SentencePieceFile.PieceType.Control)
            {
                bool isNormalized = file.Types[id] == SentencePieceFile.PieceType.Unknown;
                tokens.TryAdd(file.Pieces[id], new AddedToken(id, file.Pieces[id], isNormalized));
            }
        }

        string mask = config.TextOf("mask_token", "[MASK]");
        if (!file.Pieces.Contains(mask)) tokens.TryAdd(mask, new AddedToken(file.Pieces.Count, mask, IsNormalized: false));
        return [.. tokens.Values];
    }
}
