using System.Management.Automation;
using OpenMed.Commands.Files;

namespace OpenMed.Commands;

/// <summary><c>Test-PiiPolicy</c>: lists all that is wrong with policy files; writes nothing for a file that is right.</summary>
[Cmdlet(VerbsDiagnostic.Test, "PiiPolicy", DefaultParameterSetName = PathSet)]
[OutputType(typeof(PiiPolicyProblemInfo), typeof(bool))]
public sealed class TestPiiPolicyCommand : PiiCommand
{
    private const string PathSet = "Path";
    private const string LiteralPathSet = "LiteralPath";

    /// <summary><b>-Path:</b> the policy files, with wildcards. The default is the one that counts here: that in OPENMED_POLICY, else openmed.json in the current
    /// folder or above it.</summary>
    [Parameter(ParameterSetName = PathSet, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string[]? Path { get; set; }

    /// <summary><b>-LiteralPath:</b> the policy files; wildcards are letters like others.</summary>
    [Parameter(ParameterSetName = LiteralPathSet, Mandatory = true, ValueFromPipelineByPropertyName = true)]
    [Alias("PSPath", "FullName")]
    [ValidateNotNullOrEmpty]
    public string[]? LiteralPath { get; set; }

    /// <summary><b>-Quiet:</b> writes True or False for each file instead of what is wrong.</summary>
    [Parameter]
    public SwitchParameter Quiet { get; set; }

    /// <inheritdoc/>
    protected override void OnRecord()
    {
        bool isLiteral = ParameterSetName == LiteralPathSet || Path is null;
        foreach (string path in LiteralPath ?? Path ?? [FindHere()])
        {
            InputFiles files = new(this, isRecursive: false, [], null, null, problem => Report(NotFound(problem.Target as string ?? path), problem.Target ?? path));
            try
            {
                foreach (InputFile file in files.Resolve(path, isLiteral)) Test(file.Path);
            }
            catch (CommandProblem problem)
            {
                Report(problem, path);
            }
        }
    }

    private static CommandProblem NotFound(string path) => new(
        "PiiPolicyNotFound", ErrorCategory.ObjectNotFound, $"There is no policy file '{path}'. Correct the path, or make the file.");

    private string FindHere() => PiiPolicy.FindFile(this.CurrentFolder()) ?? throw new CommandProblem(
        "PiiPolicyNotFound", ErrorCategory.ObjectNotFound,
        "There is no openmed.json in the current folder or above it, and OPENMED_POLICY is not set. Give the file with -Path.");

    private void Test(string file)
    {
        StopToken.ThrowIfCancellationRequested();
        IReadOnlyList<PiiPolicyProblem> problems = [];
        try
        {
            foreach (PiiExpiredEntry entry in PiiPolicy.Load(file).ExpiredEntries) WriteWarning(PolicyChoice.MessageOf(entry));
        }
        catch (PiiPolicyException exception)
        {
            problems = exception.Problems;
        }

        if (Quiet)
            WriteObject(problems.Count == 0);
        else
            WriteObject(problems.Select(problem => new PiiPolicyProblemInfo(file, problem.Line, problem.Column, problem.Message)), enumerateCollection: true);
    }
}
