using System.Management.Automation;

namespace OpenMed.Commands.Completion;

/// <summary>Completes a word from a list.</summary>
internal static class Words
{
    /// <summary>The words that go on from what was typed; those that only hold it come after.</summary>
    /// <param name="typed">What was typed, with quotes or without.</param>
    /// <param name="words">The words with what each means.</param>
    public static IEnumerable<CompletionResult> Complete(string typed, IEnumerable<(string Word, string Meaning)> words)
    {
        string start = typed.Trim('\'', '"');
        return words
            .Where(word => word.Word.Contains(start, StringComparison.OrdinalIgnoreCase))
            .OrderBy(word => word.Word.StartsWith(start, StringComparison.OrdinalIgnoreCase) ? 0 : 1)
            .Select(word => new CompletionResult(
                Quote(word.Word), word.Word, CompletionResultType.ParameterValue, word.Meaning.Length == 0 ? word.Word : word.Meaning));
    }

    private static string Quote(string word) =>
        word.All(letter => char.IsLetterOrDigit(letter) || letter is '_' or '-' or '.') ? word : $"'{word.Replace("'", "''", StringComparison.Ordinal)}'";
}
