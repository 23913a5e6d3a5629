using OpenMed.Tokenization;

namespace OpenMed.Models.Verification;

/// <summary>Checks whether a folder's tokenizer can be read, fits the model and gives the reference's ids.</summary>
internal static class TokenizerChecks
{
    private const string Ids = "token ids";

    /// <summary>Adds the checks.</summary>
    /// <param name="checks">Takes them.</param>
    /// <param name="folder">The model folder.</param>
    /// <param name="config">What config.json says.</param>
    /// <returns>The tokenizer; null when it cannot be used.</returns>
    public static ITokenizer? Add(CheckList checks, string folder, ModelConfig config)
    {
        string description = string.Empty;
        ITokenizer? tokenizer = checks.Read("tokenizer", Open, each => FormattableString.Invariant($"{description}, {each.IdCount} ids"));
        if (tokenizer is not null) AddIds(checks, tokenizer, folder);
        return tokenizer;

        ITokenizer Open()
        {
            ITokenizer opened = TokenizerFactory.Open(folder, out description);
            TokenizerFit.CheckKind(opened, description, folder, config);
            return opened;
        }
    }

    private static void AddIds(CheckList checks, ITokenizer tokenizer, string folder)
    {
        try
        {
            IReadOnlyList<(string Text, int[] Ids)> sentences = ReferenceBattery.ReadSentences(folder);
            if (sentences.Count > 0) AddComparison(checks, tokenizer, sentences, ReferenceBattery.FileName);
            else CompareWithOtherFile(checks, tokenizer, folder);
        }
        catch (PiiModelException exception)
        {
            checks.LeaveOpen(Ids, exception.Message);
        }
    }

    // A folder may hold its tokenizer twice, as the published models do: of two files that agree, neither is of another model.
    private static void CompareWithOtherFile(CheckList checks, ITokenizer tokenizer, string folder)
    {
        string? other = TokenizerFactory.VocabularyFileNames.Where(fileName => File.Exists(Path.Combine(folder, fileName))).ElementAtOrDefault(1);
        if (other is null)
        {
            checks.LeaveOpen(
                Ids, $"The folder has no {ReferenceBattery.FileName} and no second tokenizer file. Add one of them from where the model was made.");
            return;
        }

        ITokenizer second = TokenizerFactory.Open(folder, other);
        AddComparison(checks, tokenizer, [.. BatterySentences.All.Select(text => (text, TokenizerFit.IdsOf(second, text)))], other);
    }

    private static void AddComparison(
        CheckList checks, ITokenizer tokenizer, IReadOnlyList<(string Text, int[] Ids)> sentences, string source)
    {
        int equal = sentences.Count(sentence => TokenizerFit.HasIds(tokenizer, sentence.Text, sentence.Ids));
        checks.Add(
            Ids,
            FormattableString.Invariant($"{equal} of {sentences.Count}"),
            FormattableString.Invariant($"{sentences.Count} of {sentences.Count}"),
            equal == sentences.Count
                ? null
                : FormattableString.Invariant($"The tokenizer gives other ids than {source} for {sentences.Count - equal} of {sentences.Count} sentences. It is of another model or was changed; download the tokenizer's files again."));
    }
}
