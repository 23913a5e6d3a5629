using System.CommandLine;
using OpenMed.Cli.Output;
using OpenMed.Documents;
using OpenMed.Documents.Detection;

namespace OpenMed.Cli.Commands;

/// <summary><c>openmed evaluate</c>: compares what is found with what persons marked.</summary>
internal sealed class EvaluateCommand : Command
{
    private readonly Argument<string> _gold = new("gold")
    {
        Description = "The marked texts, a JSON object a line: {\"id\", \"text\", \"spans\": [{\"start\", \"end\", \"type\"}]}, in UTF-16 code units.",
    };

    private readonly Option<string?> _map = CommonOptions.Named(new("--map")
    {
        HelpName = "file",
        Description = "Which labels count as right for the types of the marked texts, as docs/accuracy.md shows.",
    });

    private readonly Option<string?> _predictions = CommonOptions.Named(new("--predictions")
    {
        HelpName = "file",
        Description = "Evaluate these entities, as find --ndjson --spans writes them, and run no model.",
    });

    private readonly Option<EvaluationForm> _output = new("--output")
    {
        HelpName = "table|json|html",
        Description = "The form of the report. The default is a table; html is a page of its own with the errors.",
        CustomParser = OptionText.Enum<EvaluationForm>,
    };

    private readonly Option<string?> _outputFile = CommonOptions.Named(new("--output-file", "-o")
    {
        HelpName = "file",
        Description = "Write the report to this file instead of standard output, all or nothing.",
    });

    private readonly Option<bool> _showText = new("--show-text")
    {
        Description = "With --output html: show the errors in their context too. Mind where the page goes.",
    };

    private readonly EvaluationLimits _limits = new();
    private readonly DetectorOptions _detection = new();
    private readonly Option[] _detectionOptions;

    /// <summary>Makes the command.</summary>
    /// <param name="context">The process it runs in.</param>
    public EvaluateCommand(ToolContext context)
        : base("evaluate", "Measure on marked texts how much is found, how much of it is right, and how much leaks.")
    {
        Add(_gold);
        Add(_map);
        Add(_predictions);
        Add(_output);
        Add(_outputFile);
        Add(_showText);
        _limits.AddTo(this);
        Option[] others = [.. Options];
        _detection.AddTo(this);
        _detectionOptions = [.. Options.Except(others)];
        SetAction(result => (int)Run(result, context));
    }

    private ExitCode Run(ParseResult result, ToolContext context)
    {
        CheckOptions(result);
        EvaluationDestination destination = new(
            result.GetValue(_outputFile), [result.GetValue(_gold)!, result.GetValue(_map), result.GetValue(_predictions)]);
        try
        {
            IReadOnlyList<PiiEvaluationText> texts = PiiEvaluationText.Read(result.GetValue(_gold)!);
            PiiEvaluationMap map = result.GetValue(_map) is { } mapPath ? PiiEvaluationMap.Read(mapPath) : PiiEvaluationMap.Labels;
            IReadOnlyList<IReadOnlyList<PiiEntity>> entities = result.GetValue(_predictions) is { } path
                ? PiiEvaluation.ReadEntities(path, texts)
                : Find(result, context, texts);
            Warn(context.Terminal, texts, map, entities);
            PiiEvaluation evaluation = PiiEvaluation.Of(texts, entities, map);
            destination.Write(context.Terminal, terminal => Write(result, context, terminal, evaluation, texts));
            return Judge(result, context.Terminal, evaluation);
        }
        catch (InvalidDataException exception)
        {
            throw new DocumentException(exception.Message);
        }
    }

    private void CheckOptions(ParseResult result)
    {
        if (result.GetValue(_showText) && result.GetValue(_output) != EvaluationForm.Html)
            throw new UsageException("--show-text shows texts on a page. Pass --output html too, or leave --show-text out.");

        if (result.GetValue(_predictions) is not null
            && _detectionOptions.FirstOrDefault(option => result.GetResult(option) is { Implicit: false }) is { } idle)
        {
            throw new UsageException($"{idle.Name} says how to find, but --predictions are found already. Pass one or the other.");
        }
    }

    private IReadOnlyList<IReadOnlyList<PiiEntity>> Find(
        ParseResult result, ToolContext context, IReadOnlyList<PiiEvaluationText> texts)
    {
        Terminal terminal = context.Terminal;
        Progress progress = new(terminal.IsErrorTerminal ? terminal.Error : null, TimeProvider.System);
        using ITextDetector detector = context.OpenDetector(_detection.Read(result, hasManyTexts: false, terminal));
        TextBatches batches = new(
            detector, (charCount, entityCount) => progress.Report(result.GetValue(_gold)!, charCount, entityCount));
        try
        {
            return batches.Find([.. texts.Select(text => text.Text)], context.CancellationToken);
        }
        finally
        {
            progress.Clear();
        }
    }

    // A type that nothing can be right for makes every measure worse, and is most often one that the map forgot.
    private static void Warn(
        Terminal terminal,
        IReadOnlyList<PiiEvaluationText> texts,
        PiiEvaluationMap map,
        IReadOnlyList<IReadOnlyList<PiiEntity>> entities)
    {
        HashSet<string> labels = [.. PiiLabels.All.Select(label => label.Name), .. entities.SelectMany(each => each).Select(entity => entity.Label)];
        string[] unknown =
        [
            .. texts.SelectMany(text => text.Spans).Select(span => span.Type).Distinct()
                .Where(type => !labels.Contains(type) && !map.Contains(type)).Order(StringComparer.Ordinal),
        ];
        if (unknown.Length > 0)
        {
            terminal.WriteError(
                $"No label is called like the marked type '{unknown[0]}' ({unknown.Length} such types), so all of it counts as missed. "
                + "Pass a --map that names the labels that are right for it.");
        }
    }

    private void Write(
        ParseResult result, ToolContext context, Terminal terminal, PiiEvaluation evaluation, IReadOnlyList<PiiEvaluationText> texts)
    {
        switch (result.GetValue(_output))
        {
            case EvaluationForm.Json:
                evaluation.WriteJson(terminal.Output);
                break;
            case EvaluationForm.Html:
                evaluation.WriteHtml(terminal.Output, result.GetValue(_showText) ? texts : null);
                break;
            default:
                EvaluationTable.Write(evaluation, terminal == context.Terminal ? context.Tables(result) : new TablePrinter(terminal, false));
                break;
        }
    }

    private ExitCode Judge(ParseResult result, Terminal terminal, PiiEvaluation evaluation)
    {
        ExitCode code = ExitCode.Done;
        foreach (string message in _limits.NotKept(result, evaluation))
        {
            terminal.WriteError(message);
            code = ExitCode.Found;
        }

        return code;
    }
}
