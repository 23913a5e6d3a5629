using System.CommandLine;
using System.Text;
using System.Text.Json;
using OpenMed.Cli.Input;
using OpenMed.Cli.Output;
using OpenMed.Documents;
using OpenMed.Documents.Encodings;

namespace OpenMed.Cli.Commands;

/// <summary><c>openmed models tokenize</c>: a model's tokens of texts, to compare with any other tokenizer.</summary>
internal sealed class ModelTokenizeCommand : Command
{
    private readonly Argument<string> _folder = new("folder") { Description = "The model folder." };

    private readonly Option<bool> _ndjson = new("--ndjson")
    {
        Description = "Each line of standard input is a JSON object with a text; else each line is a text itself.",
    };

    /// <summary>Makes the command.</summary>
    /// <param name="context">The process it runs in.</param>
    public ModelTokenizeCommand(ToolContext context)
        : base("tokenize", "Cut the lines of standard input into tokens: a JSON object with ids, tokens and spans a line.")
    {
        Add(_folder);
        Add(_ndjson);
        SetAction(result => (int)Run(result, context));
    }

    private ExitCode Run(ParseResult result, ToolContext context)
    {
        PiiModel model = PiiModel.Open(result.GetValue(_folder)!);
        bool isNdjson = result.GetValue(_ndjson);
        InputSource source = new(context.Terminal, text: null, codec: null);
        using DocumentReader reader = source.Open(InputFile.Stream, context.CancellationToken);

        // Not closed: standard output outlives the command.
        BufferedStream stream = new(context.Terminal.Output);
        reader.BeforeRead += stream.Flush;
        using TokenWriter writer = new(stream);

        int lineNumber = 1;
        for (string? line = reader.ReadLine(); line is not null; line = reader.ReadLine())
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            writer.Write(model.Tokenize(isNdjson ? ReadText(line, lineNumber) : line));
            lineNumber++;
        }

        stream.Flush();
        return ExitCode.Done;
    }

    private static string ReadText(string line, int lineNumber)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(Encoding.UTF8.GetBytes(line));
            if (document.RootElement.ValueKind == JsonValueKind.Object
                && document.RootElement.TryGetProperty("text", out JsonElement text)
                && text.ValueKind == JsonValueKind.String)
            {
                return text.GetString()!;
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw NoText(lineNumber);
        }

        throw NoText(lineNumber);
    }

    private static DocumentException NoText(int lineNumber) => new(FormattableString.Invariant(
        $"Line {lineNumber} is no JSON object with a string \"text\". Write one a line, for example {{\"text\":\"…\"}}."));
}
