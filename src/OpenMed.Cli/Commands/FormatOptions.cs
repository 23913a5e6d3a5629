using System.CommandLine;
using OpenMed.Documents;
using OpenMed.Documents.Formats;

namespace OpenMed.Cli.Commands;

/// <summary>The options that say how the inputs are understood.</summary>
internal sealed class FormatOptions
{
    private readonly Option<bool> _lines = new("--lines")
    {
        Description = "Each line is a text of its own. The default for files that end in .log.",
    };

    private readonly Option<bool> _runningText = new("--running-text")
    {
        Description = "The input is one text over many lines. The default for all other files.",
    };

    private readonly Option<bool> _ndjson = new("--ndjson")
    {
        Description = "Each line is a JSON value; its strings are searched, and numbers by their field. All else stays as it is, keys too.",
    };

    private readonly Option<string[]> _fields = new("--field")
    {
        HelpName = "path",
        Description = "Search only this JSON field, for example message or user.name. May be given more than once.",
    };

    private readonly Option<bool> _csv = new("--csv")
    {
        Description = "The input is a table; its values are searched, all else stays as it is.",
    };

    private readonly Option<string[]> _columns = new("--column")
    {
        HelpName = "name",
        Description = "Search only this column: its name, or with --no-header its number from 1. May be given more than once.",
    };

    private readonly Option<string> _delimiter = new("--delimiter")
    {
        HelpName = "character",
        Description = "What stands between two values of a table: a character, or tab. The default is a comma.",
    };

    private readonly Option<bool> _noHeader = new("--no-header")
    {
        Description = "The first record of a table holds values, not names.",
    };

    /// <summary>Adds them to a command.</summary>
    /// <param name="command">The command.</param>
    public void AddTo(Command command)
    {
        command.Add(_lines);
        command.Add(_runningText);
        command.Add(_ndjson);
        command.Add(_fields);
        command.Add(_csv);
        command.Add(_columns);
        command.Add(_delimiter);
        command.Add(_noHeader);
    }

    /// <summary>Reads the options.</summary>
    /// <param name="result">The parsed command line.</param>
    /// <returns>The settings.</returns>
    /// <exception cref="UsageException">The options do not go together.</exception>
    public DocumentSettings Read(ParseResult result)
    {
        DocumentFormat format = Format(result);
        string[] fields = result.GetValue(_fields) ?? [];
        string[] columns = result.GetValue(_columns) ?? [];
        if (fields.Length > 0 && format != DocumentFormat.Ndjson)
            throw new UsageException("--field names JSON fields. Pass --ndjson too, or leave --field out.");
        if (fields.FirstOrDefault(HasEmptyPart) is { } unnamed)
            throw new UsageException($"The --field '{unnamed}' has a part without a name. Give for example message or user.name.");
        if (format != DocumentFormat.Csv && CsvOptions().FirstOrDefault(option => result.GetResult(option) is { Implicit: false }) is { } option)
            throw new UsageException($"{option.Name} says how a table is read. Pass --csv too, or leave {option.Name} out.");

        return new DocumentSettings(
            format, new JsonFields(fields), new CsvColumns(columns, !result.GetValue(_noHeader), Delimiter(result)));
    }

    private static bool HasEmptyPart(string field) => field.Split('.').Contains("", StringComparer.Ordinal);

    private Option[] CsvOptions() => [_columns, _delimiter, _noHeader];

    private DocumentFormat Format(ParseResult result)
    {
        List<DocumentFormat> formats = [];
        if (result.GetValue(_lines))
            formats.Add(DocumentFormat.Lines);
        if (result.GetValue(_runningText))
            formats.Add(DocumentFormat.Text);
        if (result.GetValue(_ndjson))
            formats.Add(DocumentFormat.Ndjson);
        if (result.GetValue(_csv))
            formats.Add(DocumentFormat.Csv);

        return formats.Count switch
        {
            0 => DocumentFormat.ByName,
            1 => formats[0],
            _ => throw new UsageException("--lines, --running-text, --ndjson and --csv exclude each other. Pass one of them."),
        };
    }

    private char Delimiter(ParseResult result)
    {
        string delimiter = result.GetValue(_delimiter) ?? ",";
        if (delimiter is "tab" or "\\t")
            return '\t';
        if (delimiter.Length != 1 || delimiter[0] is '"' or '\r' or '\n')
            throw new UsageException("The delimiter must be one character other than a quote or line end. Pass for example ; or tab.");

        return delimiter[0];
    }
}
