using System.CommandLine;
using System.CommandLine.Parsing;

namespace OpenMed.Cli.Commands;

/// <summary>Finds what the parser lets pass or tells badly: options that do not exist, values that are not there, wrong commands.</summary>
internal static class CommandLineProblem
{
    // A name may be missed by this many letters and still be meant; beyond it a guess misleads.
    private const int MaxDistance = 3;

    private static readonly char[] ValueSigns = ['=', ':'];

    /// <summary>Finds the first problem of a command line.</summary>
    /// <param name="result">The parsed command line.</param>
    /// <param name="arguments">The command line itself.</param>
    /// <returns>What is wrong, and what to do; null when it is for the parser and the command to judge.</returns>
    public static string? Find(ParseResult result, IReadOnlyList<string> arguments)
    {
        Command command = result.CommandResult.Command;
        Option[] options = [.. Options(result.CommandResult)];
        string? unnamed = arguments.TakeWhile(argument => argument != "--")
            .FirstOrDefault(argument => Names(options).Any(name => IsWithoutValue(argument, name)));
        if (unnamed is not null)
            return $"The option '{unnamed[..^1]}' has no value behind its '{unnamed[^1]}'. Write one there, or leave the option out.";

        if (command.Subcommands.Count > 0 && WrongCommand(result) is { } wrong)
            return $"There is no command '{wrong}'. {Nearest(wrong, command.Subcommands.Select(each => each.Name), command)}";

        if (UnknownOption(result) is { } option)
        {
            string name = option.Split(ValueSigns)[0];
            string ofFile = command.Arguments.Count > 0 ? " A path that starts with - goes behind --." : "";
            return $"There is no option '{name}'. {Nearest(name, Names(options), command)}{ofFile}";
        }

        return command.Subcommands.Count > 0 ? $"No command was given. {Usage(command)}" : null;
    }

    // The parser lists the options among the unmatched first.
    private static string? WrongCommand(ParseResult result) =>
        result.Tokens.Select(token => token.Value).FirstOrDefault(result.UnmatchedTokens.Contains) is { } first
        && !first.StartsWith('-') ? first : null;

    // The parser takes an unknown option for a path. What stands behind -- is one.
    private static string? UnknownOption(ParseResult result)
    {
        int pathsAtEnd = result.Tokens.Reverse().TakeWhile(token => token.Type != TokenType.DoubleDash).Count();
        bool hasDash = pathsAtEnd < result.Tokens.Count;
        IEnumerable<string> values = result.CommandResult.Children.OfType<ArgumentResult>()
            .SelectMany(argument => argument.Tokens)
            .Select(token => token.Value);
        return values.SkipLast(hasDash ? pathsAtEnd : 0)
            .Concat(hasDash ? [] : result.UnmatchedTokens)
            .FirstOrDefault(value => value.Length > 1 && value[0] == '-');
    }

    private static bool IsWithoutValue(string argument, string name) =>
        argument.Length == name.Length + 1
        && argument.StartsWith(name, StringComparison.Ordinal)
        && ValueSigns.Contains(argument[^1]);

    private static IEnumerable<Option> Options(CommandResult result)
    {
        IEnumerable<Option> ofParents = result.Parent is CommandResult parent ? Options(parent).Where(option => option.Recursive) : [];
        return result.Command.Options.Concat(ofParents);
    }

    private static IEnumerable<string> Names(IEnumerable<Option> options) =>
        options.SelectMany(option => option.Aliases.Prepend(option.Name));

    private static string Nearest(string wrong, IEnumerable<string> names, Command command)
    {
        (string name, int distance) = names.Select(name => (name, Distance(wrong, name))).MinBy(pair => pair.Item2);
        return distance <= Math.Min(MaxDistance, wrong.Length / 3) ? $"Did you mean '{name}'?" : Usage(command);
    }

    private static string Usage(Command command)
    {
        string path = command is RootCommand ? "openmed" : $"openmed {string.Join(' ', Path(command))}";
        return $"Run '{path} --help' to see what there is.";
    }

    private static IEnumerable<string> Path(Command command) =>
        command.Parents.OfType<Command>().Where(parent => parent is not RootCommand).SelectMany(Path).Append(command.Name);

    // Levenshtein, Soviet Physics Doklady 10 (1966), by rows.
    private static int Distance(string from, string to)
    {
        int[] row = [.. Enumerable.Range(0, to.Length + 1)];
        for (int fromIndex = 0; fromIndex < from.Length; fromIndex++)
        {
            int diagonal = row[0]++;
            for (int toIndex = 0; toIndex < to.Length; toIndex++)
            {
                int replaced = diagonal + (from[fromIndex] == to[toIndex] ? 0 : 1);
                diagonal = row[toIndex + 1];
                row[toIndex + 1] = Math.Min(replaced, Math.Min(diagonal, row[toIndex]) + 1);
            }
        }

        return row[^1];
    }
}
