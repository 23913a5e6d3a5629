using System.CommandLine;
using OpenMed.Cli.Detection;
using OpenMed.Cli.Input;
using OpenMed.Cli.Output;
using OpenMed.Documents;
using OpenMed.Documents.Encodings;

namespace OpenMed.Cli.Commands;

/// <summary><c>openmed explain</c>: every proposal for a text with its source, score and fate, or why a part was not found.</summary>
internal sealed class ExplainCommand : Command
{
    // Every proposal is listed, so a book would say nothing.
    private const int LongestText = 1_000_000;

    private readonly InputOptions _inputs = new();
    private readonly DetectorOptions _detection = new();

    private readonly Option<string[]> _why = new("--why-not")
    {
        HelpName = "part",
        Description = "Tell why this part of the text was not found, at each place where it stands. May be given more than once.",
    };

    private readonly Option<string> _field = new("--field-name")
    {
        HelpName = "name",
        Description = "Take the text for the value of a field or column of this name.",
    };

    private readonly Option<ListForm> _output = new("--output")
    {
        HelpName = "table|json",
        Description = "The form of the list. The default is a table.",
        CustomParser = OptionText.Enum<ListForm>,
    };

    private readonly Option<bool> _showText = new("--show-text")
    {
        Description = "Show the parts of the text too. Mind where the output goes.",
    };

    /// <summary>Makes the command.</summary>
    /// <param name="context">The process it runs in.</param>
    public ExplainCommand(ToolContext context)
        : base("explain", "Tell how a text's entities come about: each proposal, its source, its score, and why it was kept or dropped.")
    {
        _inputs.AddTo(this);
        Add(_why);
        Add(_field);
        Add(_output);
        Add(_showText);
        _detection.AddTo(this);
        SetAction(result => (int)Run(result, context));
    }

    private ExitCode Run(ParseResult result, ToolContext context)
    {
        Terminal terminal = context.Terminal;
        InputRun run = new(terminal, new Progress(null, TimeProvider.System));
        IReadOnlyList<InputFile> inputs = _inputs.Resolve(result, excludedSuffix: null, run.Fail);
        InputSource source = _inputs.Source(result, terminal);
        string[] parts = result.GetValue(_why) ?? [];
        if (parts.Contains(""))
            throw new UsageException("--why-not takes a part of the text, but was given nothing. Give for example --why-not Anna.");

        using PiiDetector detector = ModelDetector.Load(_detection.Read(result, hasManyTexts: false, terminal));
        IExplanationWriter writer = result.GetValue(_output) == ListForm.Json
            ? new JsonExplanationWriter(terminal.Output)
            : new TableExplanationWriter(context.Tables(result), terminal.Output);
        bool showText = result.GetValue(_showText);
        run.ForEach(inputs, input =>
        {
            using DocumentReader reader = source.Open(input, context.CancellationToken);
            PiiText text = new(ReadText(reader, input.Name), result.GetValue(_field) ?? "");
            ExplainedText explained = new(input.Name, text.Text, showText);
            if (parts.Length == 0)
            {
                writer.Write(explained, detector.Explain(text, context.CancellationToken));
                return;
            }

            for (int partIndex = 0; partIndex < parts.Length; partIndex++)
            {
                if (!WriteMisses(detector, writer, explained, text, parts[partIndex], context.CancellationToken))
                    run.Fail(NotThere(explained.Path, partIndex, parts.Length));
            }
        });
        return run.HasFailed ? ExitCode.Input : ExitCode.Done;
    }

    private static bool WriteMisses(
        PiiDetector detector, IExplanationWriter writer, ExplainedText explained, PiiText text, string part, CancellationToken cancellationToken)
    {
        int start = text.Text.IndexOf(part, StringComparison.Ordinal);
        if (start < 0)
            return false;

        for (; start >= 0; start = text.Text.IndexOf(part, start + part.Length, StringComparison.Ordinal))
            writer.Write(explained, start, part.Length, detector.ExplainMiss(text, start, part.Length, cancellationToken));
        return true;
    }

    // By its number, for the part itself is text.
    private static string NotThere(string path, int partIndex, int partCount)
    {
        string which = partCount == 1 ? "The part of --why-not" : FormattableString.Invariant($"Part {partIndex + 1} of those of --why-not");
        return $"{which} does not stand in '{path}'. Give it as it stands there, letter for letter.";
    }

    private static string ReadText(DocumentReader reader, string name)
    {
        char[] chars = new char[LongestText + 1];
        int count = reader.ReadBlock(chars, 0, chars.Length);
        if (count > LongestText)
            throw new DocumentException(FormattableString.Invariant($"'{name}' is longer than {LongestText:N0} characters, too long to be explained. Pass the part that matters."));

        // The line end at the end of a file or of --text is no part of what is asked about.
        return new string(chars, 0, count).TrimEnd('\r', '\n');
    }
}
