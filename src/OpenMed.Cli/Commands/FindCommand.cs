using System.CommandLine;
using System.Text;
using OpenMed.Cli.Input;
using OpenMed.Cli.Output;
using OpenMed.Cli.Spans;
using OpenMed.Documents;
using OpenMed.Documents.Detection;
using OpenMed.Documents.Encodings;
using OpenMed.Documents.Findings;

namespace OpenMed.Cli.Commands;

/// <summary><c>openmed find</c>: lists what is personal, and where.</summary>
internal sealed class FindCommand : Command
{
    private readonly InputOptions _inputs = new();
    private readonly FormatOptions _formats = new();
    private readonly DetectorOptions _detection = new();

    private readonly Option<FindingForm> _output = new("--output")
    {
        HelpName = "table|text|json|ndjson",
        Description = "The form of the list. The default is a table for files at a terminal, else text.",
        CustomParser = OptionText.Enum<FindingForm>,
    };

    private readonly Option<bool> _showText = new("--show-text")
    {
        Description = "Show the personal text itself too. Mind where the output goes.",
    };

    private readonly Option<bool> _failOnFound = new("--fail-on-found")
    {
        Description = "End with exit code 1 when something was found.",
    };

    private readonly Option<bool> _spans = new("--spans")
    {
        Description = "With --ndjson: for each line {\"id\",\"text\"} write {\"id\",\"entities\"}, in the same order, also where nothing was found.",
    };

    /// <summary>Makes the command.</summary>
    /// <param name="context">The process it runs in.</param>
    public FindCommand(ToolContext context)
        : base("find", "List what is personal, and where: label, place and score, not the text.")
    {
        _inputs.AddTo(this);
        _formats.AddTo(this);
        Add(_output);
        Add(_showText);
        Add(_spans);
        Add(_failOnFound);
        _detection.AddTo(this);
        SetAction(result => (int)Run(result, context));
    }

    private ExitCode Run(ParseResult result, ToolContext context)
    {
        Terminal terminal = context.Terminal;
        DocumentSettings settings = _formats.Read(result);
        CheckSpans(result, settings);
        Progress progress = new(
            terminal.IsErrorTerminal && !terminal.IsOutputTerminal ? terminal.Error : null, TimeProvider.System);
        InputRun run = new(terminal, progress);
        IReadOnlyList<InputFile> inputs = _inputs.Resolve(result, excludedSuffix: null, run.Fail);
        InputSource source = _inputs.Source(result, terminal);
        bool showText = result.GetValue(_showText);

        using ITextDetector detector = context.OpenDetector(
            _detection.Read(result, settings.HasManyTexts(inputs.Select(input => input.Name)), terminal));

        // Not closed: standard output outlives the command.
        BufferedStream stream = new(terminal.Output);
        if (result.GetValue(_spans))
        {
            bool hasFound = FindSpans(inputs, source, detector, stream, run, context.CancellationToken);
            return Code(result, run, hasFound);
        }

        bool isStream = inputs.Any(input => input.FullPath is null);
        using IFindingListWriter writer = Writer(Form(result, terminal, isStream), context.Tables(result), stream, showText);
        DocumentFinder finder = new(detector, settings, writer, showText)
        {
            Warn = run.Warn,
            Report = progress.Report,
        };
        run.ForEach(inputs, input =>
        {
            using DocumentReader reader = source.Open(input, context.CancellationToken);
            finder.Find(reader, context.CancellationToken);
        });
        writer.Complete();
        return Code(result, run, finder.EntityCount > 0);
    }

    private static bool FindSpans(
        IReadOnlyList<InputFile> inputs,
        InputSource source,
        ITextDetector detector,
        Stream stream,
        InputRun run,
        CancellationToken cancellationToken)
    {
        using SpanWriter writer = new(stream);
        run.ForEach(inputs, input =>
        {
            using DocumentReader reader = source.Open(input, cancellationToken);
            new SpanDocument(detector, writer, input.Name, run.Fail).Process(reader, cancellationToken);
        });
        return writer.EntityCount > 0;
    }

    private ExitCode Code(ParseResult result, InputRun run, bool hasFound)
    {
        if (run.HasFailed)
            return ExitCode.Input;

        return hasFound && result.GetValue(_failOnFound) ? ExitCode.Found : ExitCode.Done;
    }

    private void CheckSpans(ParseResult result, DocumentSettings settings)
    {
        if (!result.GetValue(_spans))
            return;
        if (settings.Format != DocumentFormat.Ndjson)
            throw new UsageException("--spans takes a JSON object with a text a line. Pass --ndjson too, or leave --spans out.");
        if (settings.Fields.Names.Count > 0)
            throw new UsageException("--spans looks at the field text alone. Leave --field out, or --spans.");
        if (result.GetValue(_showText) || result.GetValue(_output) != FindingForm.Automatic)
            throw new UsageException("--spans has a form of its own, without text. Leave --output and --show-text out, or --spans.");
    }

    // A table waits for its last row, and a stream may have none.
    private FindingForm Form(ParseResult result, Terminal terminal, bool isStream)
    {
        FindingForm form = result.GetValue(_output);
        if (form != FindingForm.Automatic)
            return form;

        return terminal.IsOutputTerminal && !isStream ? FindingForm.Table : FindingForm.Text;
    }

    private static IFindingListWriter Writer(FindingForm form, TablePrinter tables, Stream stream, bool showText) => form switch
    {
        FindingForm.Json => new JsonFindingWriter(stream, isArray: true),
        FindingForm.Ndjson => new JsonFindingWriter(stream, isArray: false),
        FindingForm.Table => new TableFindingWriter(tables, showText),
        _ => new TextFindingWriter(new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true)),
    };
}
