using System.Text.Json;

namespace OpenMed.Tokenization;

/// <summary>Reads a tokenizer's files and turns what is wrong with them into errors that name the file.</summary>
internal static class VocabularyFiles
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>Reads a JSON file, when it is there.</summary>
    /// <param name="folder">The model folder.</param>
    /// <param name="fileName">The file in it.</param>
    /// <param name="read">Takes its root object.</param>
    /// <exception cref="PiiModelException">The file cannot be read or does not hold what it should.</exception>
    public static void ReadJson(string folder, string fileName, Action<JsonElement> read)
    {
        if (!File.Exists(Path.Combine(folder, fileName))) return;

        Read(folder, fileName, content =>
        {
            using JsonDocument document = JsonDocument.Parse(content, Lenient);
            read(document.RootElement);
            return true;
        });
    }

    /// <summary>Reads a file whole.</summary>
    /// <typeparam name="T">What it gives.</typeparam>
    /// <param name="folder">The model folder.</param>
    /// <param name="fileName">The file in it.</param>
    /// <param name="read">Takes its bytes.</param>
    /// <returns>What <paramref name="read"/> gives.</returns>
    /// <exception cref="PiiModelException">The file cannot be read or does not hold what it should.</exception>
    public static T Read<T>(string folder, string fileName, Func<byte[], T> read)
    {
        try
        {
            return read(File.ReadAllBytes(Path.Combine(folder, fileName)));
        }
        catch (Exception problem) when (problem is JsonException or FormatException or KeyNotFoundException or InvalidOperationException
            or ArgumentException or IndexOutOfRangeException or OverflowException)
        {
            throw new PiiModelException(
                $"The file '{fileName}' of the model folder '{folder}' is damaged or of another kind: {problem.Message} Download the whole folder again.",
                problem);
        }
        catch (Exception problem) when (problem is NotSupportedException)
        {
            throw new PiiModelException(
                $"The tokenizer in '{fileName}' of the model folder '{folder}' cannot be used: {problem.Message} Use a BERT, DistilBERT or DeBERTa-v2/v3 token classifier.",
                problem);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new PiiModelException(
                $"The file '{fileName}' of the model folder '{folder}' cannot be read. Check that it is there and that this user may read it.",
                problem);
        }
    }
}
