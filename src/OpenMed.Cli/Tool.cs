using System.CommandLine;
using System.CommandLine.Invocation;
using System.Text;
using OpenMed.Cli.Commands;
using OpenMed.Cli.Output;
using OpenMed.Documents;

namespace OpenMed.Cli;

/// <summary>The whole tool, from its arguments to its exit code, without the process around it.</summary>
/// <param name="context">What it gets from the process, or from a test.</param>
internal sealed class Tool(ToolContext context)
{
    private const string Description = """
        Finds and masks personal and health data (PII, PHI) in files and streams. Offline: nothing leaves this machine.

        Exit codes:
          0    done, or nothing was found
          1    something was found, with find --fail-on-found or audit --fail-on; or evaluate did not keep its --min-f1 or --max-leak
          2    usage: the command line or the policy file cannot be carried out
          3    input: a file or project could not be read, decoded or written, or unprotect left a value; the others were worked on
          4    model: the model folder cannot be used, its verification failed, or no way of quantizing it passed
          70   a fault of the tool itself
          130  stopped by Ctrl+C
        """;

    /// <summary>Runs the tool. Errors go to standard error, a line each; none is thrown.</summary>
    /// <param name="arguments">The arguments of the process.</param>
    /// <returns>The exit code.</returns>
    public ExitCode Run(IReadOnlyList<string> arguments)
    {
        try
        {
            return Invoke(arguments);
        }
        catch (UsageException exception)
        {
            return Fail(ExitCode.Usage, exception.Message);
        }
        catch (PiiPolicyException exception)
        {
            foreach (PiiPolicyProblem problem in exception.Problems) context.Terminal.WriteError(problem.ToString());
            return ExitCode.Usage;
        }
        catch (DocumentException exception)
        {
            return Fail(ExitCode.Input, exception.Message);
        }
        catch (PiiModelException exception)
        {
            return Fail(ExitCode.Model, exception.Message);
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Cancelled;
        }
        catch (Exception exception) when (BrokenPipe.Is(exception))
        {
            return ExitCode.Done;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Of the system, with a path at most: a full disk, a folder without rights, a link that leads to itself.
            return Fail(ExitCode.Input, $"A file or stream failed: {SystemMessage.Of(exception)} Check its disk, its rights and its links.");
        }
        catch (Exception exception)
        {
            // The message of an unknown error may hold text of the user's.
            return Fail(
                ExitCode.Internal,
                $"The tool failed with a fault of its own ({exception.GetType().Name}). Report the command, without the text.");
        }
    }

    private ExitCode Invoke(IReadOnlyList<string> arguments)
    {
        RootCommand root = new(Description)
        {
            new FindCommand(context),
            new ProtectCommand(context),
            new UnprotectCommand(context),
            new ExplainCommand(context),
            new EvaluateCommand(context),
            new AuditCommand(context),
            new KeyCommand(context),
            new LabelsCommand(context),
            new PolicyCommand(context),
            new ModelsCommand(context),
            context.NoColor,
        };

        // An @ at the start of an argument is a name like any other.
        ParserConfiguration parser = new() { ResponseFileTokenReplacer = null };
        ParseResult result = root.Parse([.. arguments.Select(CompleteBackup)], parser);
        using StreamWriter output = new(context.Terminal.Output, new UTF8Encoding(false), leaveOpen: true);
        InvocationConfiguration invocation = new()
        {
            Output = output,
            Error = context.Terminal.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        };
        bool isHelp = result.Action is not ParseErrorAction && result.Action != result.CommandResult.Command.Action;
        if (!isHelp && CommandLineProblem.Find(result, arguments) is { } problem)
            throw new UsageException(problem);
        if (result.Action is not ParseErrorAction)
            return (ExitCode)result.Invoke(invocation);

        foreach (string message in result.Errors.Select(error => error.Message))
            context.Terminal.WriteError(message);
        context.Terminal.WriteError("Run the command with --help to see what it takes.");
        return ExitCode.Usage;
    }

    // The parser would take the next argument, a path, for the value of an option whose value may be left out.
    private static string CompleteBackup(string argument) =>
        argument == OutputOptions.BackupOption
            ? $"{OutputOptions.BackupOption}={OutputOptions.DefaultBackupSuffix}"
            : argument;

    private ExitCode Fail(ExitCode code, string message)
    {
        context.Terminal.WriteError(message);
        return code;
    }
}
