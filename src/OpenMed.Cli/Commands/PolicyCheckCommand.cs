using System.CommandLine;
using System.Text;
using OpenMed.Cli.Output;

namespace OpenMed.Cli.Commands;

/// <summary><c>openmed policy check</c>: lists what is wrong with policy files.</summary>
internal sealed class PolicyCheckCommand : Command
{
    private readonly Argument<string[]> _files = new("file")
    {
        Arity = ArgumentArity.ZeroOrMore,
        Description = "The policy files. The default is the one that counts in this folder.",
    };

    /// <summary>Makes the command.</summary>
    /// <param name="context">The process it runs in.</param>
    public PolicyCheckCommand(ToolContext context)
        : base("check", "List all that is wrong with policy files, a line each. Ends with exit code 3 when something is.")
    {
        Add(_files);
        SetAction(result => (int)Run(result, context));
    }

    private ExitCode Run(ParseResult result, ToolContext context)
    {
        string[] files = result.GetValue(_files) ?? [];
        if (files.Length == 0 && PiiPolicy.FindFile() is { } found) files = [found];
        if (files.Length == 0)
            throw new UsageException("There is no policy file to check in this folder or above it. Name one.");

        using StreamWriter writer = new(context.Terminal.Output, new UTF8Encoding(false), leaveOpen: true);
        bool hasProblems = false;
        foreach (string file in files)
        {
            if (file.Length == 0) throw new UsageException("The name of a policy file is empty. Write a name there, or leave it out.");

            hasProblems |= !Check(file, writer, context.Terminal);
        }

        return hasProblems ? ExitCode.Input : ExitCode.Done;
    }

    private static bool Check(string file, StreamWriter writer, Terminal terminal)
    {
        try
        {
            PiiPolicy policy = PiiPolicy.Load(file);
            writer.WriteLine(VisibleText.OfChars($"{policy.Path}: no problems"));
            PolicyOptions.WarnOfExpired(policy, terminal);
            return true;
        }
        catch (PiiPolicyException exception)
        {
            foreach (PiiPolicyProblem problem in exception.Problems)
                writer.WriteLine(VisibleText.OfChars(problem.ToString()));
            return false;
        }
    }
}
