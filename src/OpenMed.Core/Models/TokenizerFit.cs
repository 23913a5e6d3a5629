using OpenMed.Tokenization;

namespace OpenMed.Models;

/// <summary>Refuses a tokenizer of another model: with it the model sees noise and finds nothing, and nobody would notice.</summary>
internal static class TokenizerFit
{
    // Embedding tables are rounded up, mostly to a multiple of 64 or 128 rows; related vocabularies differ by more than this.
    private const int MostUnusedRows = 1024;

    /// <summary>Checks a tokenizer against the other files of its folder.</summary>
    /// <param name="tokenizer">The tokenizer.</param>
    /// <param name="description">Its kind and the file it was read from.</param>
    /// <param name="folder">The model folder.</param>
    /// <param name="config">What config.json says.</param>
    /// <exception cref="PiiModelException">It is of another model.</exception>
    public static void Check(ITokenizer tokenizer, string description, string folder, ModelConfig config)
    {
        CheckKind(tokenizer, description, folder, config);
        int differing = ReferenceBattery.ReadSentences(folder).Count(sentence => !HasIds(tokenizer, sentence.Text, sentence.Ids));
        if (differing > 0)
        {
            throw Foreign(description, folder, FormattableString.Invariant(
                $"gives other ids than reference_battery.json beside it for {differing} of its sentences"));
        }
    }

    /// <summary>Checks the size and the kind of a tokenizer, without its results.</summary>
    /// <param name="tokenizer">The tokenizer.</param>
    /// <param name="description">Its kind and the file it was read from.</param>
    /// <param name="folder">The model folder.</param>
    /// <param name="config">What config.json says.</param>
    /// <exception cref="PiiModelException">It is of another model.</exception>
    public static void CheckKind(ITokenizer tokenizer, string description, string folder, ModelConfig config)
    {
        if (tokenizer.IdCount > config.VocabularySize || tokenizer.IdCount < config.VocabularySize - MostUnusedRows)
        {
            throw Foreign(description, folder, FormattableString.Invariant(
                $"gives {tokenizer.IdCount} ids, but config.json beside it has room for {config.VocabularySize}"));
        }

        string kind = KindOf(config.Architecture) ?? tokenizer.Kind;
        if (kind != tokenizer.Kind)
            throw Foreign(description, folder, $"is not of the kind {kind} that a model of the type '{config.Architecture}' has");
    }

    /// <summary>Whether a tokenizer gives a text these ids.</summary>
    /// <param name="tokenizer">The tokenizer.</param>
    /// <param name="text">The text.</param>
    /// <param name="ids">The ids, [CLS] and [SEP] included.</param>
    public static bool HasIds(ITokenizer tokenizer, string text, ReadOnlySpan<int> ids) => ids.SequenceEqual(IdsOf(tokenizer, text));

    /// <summary>The ids of a text.</summary>
    /// <param name="tokenizer">The tokenizer.</param>
    /// <param name="text">The text.</param>
    /// <returns>The ids, [CLS] and [SEP] included.</returns>
    public static int[] IdsOf(ITokenizer tokenizer, string text)
    {
        var tokens = new List<Token>();
        tokenizer.Tokenize(text, tokens);
        return [tokenizer.BeginId, .. tokens.Select(token => token.Id), tokenizer.EndId];
    }

    private static string? KindOf(string architecture) => architecture switch
    {
        "bert" or "distilbert" => "WordPiece",
        "deberta-v2" => "Unigram",
        _ => null,
    };

    private static PiiModelException Foreign(string description, string folder, string what) => new(
        $"The tokenizer {description} in '{folder}' {what}. The files are of different models; download the whole folder again.");
}
