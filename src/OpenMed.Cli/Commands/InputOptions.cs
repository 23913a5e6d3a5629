using System.CommandLine;
using OpenMed.Cli.Input;
using OpenMed.Documents.Encodings;

namespace OpenMed.Cli.Commands;

/// <summary>The arguments and options that say what is read.</summary>
internal sealed class InputOptions
{
    private readonly Argument<string[]> _paths = new("path")
    {
        Arity = ArgumentArity.ZeroOrMore,
        Description = "Files, wildcards, folders (with --recursive), or - for standard input, which is the default.",
    };

    private readonly Option<string?> _text = new("--text")
    {
        HelpName = "text",
        Description = "A text to work on instead of files. Other users of the machine may see it among the processes.",
    };

    private readonly Option<bool> _recursive = new("--recursive", "-r")
    {
        Description = "Take all files in and below the folders.",
    };

    private readonly Option<string[]> _include = new("--include")
    {
        HelpName = "wildcard",
        Description = "Take only these files of the folders, for example *.txt. May be given more than once.",
    };

    private readonly Option<string?> _encoding = new("--encoding")
    {
        HelpName = string.Join('|', TextCodecs.Names),
        CustomParser = OptionText.Word,
        Description = "The encoding of the inputs. The default is what the byte order mark says, else utf-8.",
    };

    /// <summary>Adds them to a command.</summary>
    /// <param name="command">The command.</param>
    public void AddTo(Command command)
    {
        command.Add(_paths);
        command.Add(_text);
        command.Add(_recursive);
        command.Add(_include);
        command.Add(_encoding);
    }

    /// <summary>Finds the inputs.</summary>
    /// <param name="result">The parsed command line.</param>
    /// <param name="excludedSuffix">Files that are none of a folder's inputs, by the end of their name; null means none.</param>
    /// <param name="report">Told of each argument that leads to nothing.</param>
    /// <returns>The inputs, each once.</returns>
    /// <exception cref="UsageException">There are both a text and paths, or wildcards for folders but no folder.</exception>
    public IReadOnlyList<InputFile> Resolve(ParseResult result, string? excludedSuffix, Action<string> report)
    {
        string[] paths = result.GetValue(_paths) ?? [];
        if (result.GetValue(_text) is not null && paths.Length > 0)
            throw new UsageException("--text takes the place of files, but there are paths too. Pass one or the other.");

        bool hasFolder = result.GetValue(_recursive) && paths.Any(Directory.Exists);
        if (result.GetValue(_include) is { Length: > 0 } && !hasFolder)
            throw new UsageException("--include chooses files of folders, but no input is one. Pass a folder and --recursive, or leave --include out.");

        InputPaths inputPaths = new(result.GetValue(_recursive), result.GetValue(_include) ?? [], excludedSuffix);
        return inputPaths.Resolve(paths, report);
    }

    /// <summary>Makes what opens the inputs.</summary>
    /// <param name="result">The parsed command line.</param>
    /// <param name="terminal">The streams.</param>
    /// <returns>The source.</returns>
    public InputSource Source(ParseResult result, Terminal terminal) => new(
        terminal,
        result.GetValue(_text),
        result.GetValue(_encoding) is { } encoding ? TextCodecs.Named(encoding) : null);
}
