using System.CommandLine;
using OpenMed.Audit;
using OpenMed.Cli.Output;
using OpenMed.Documents;

namespace OpenMed.Cli.Commands;

/// <summary><c>openmed audit</c>: tells where the source of a solution holds personal data, and where that gets into logs.</summary>
internal sealed class AuditCommand : Command
{
    private static readonly string[] OfSource = [".cs", ".csproj", ".sln", ".slnx", ".slnf", ".props", ".targets", ".editorconfig", ".globalconfig"];

    private readonly Argument<string> _path = new("path")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description = "A .sln, .slnx or .csproj file, or a folder that holds exactly one of them. The default is this folder.",
    };

    private readonly Option<ListForm> _output = new("--output")
    {
        HelpName = "table|json",
        Description = "The form on standard output. The default is a table of the findings; json has the projects and the inventory too.",
        CustomParser = OptionText.Enum<ListForm>,
    };

    private readonly Option<string?> _sarif = CommonOptions.Named(new("--sarif")
    {
        HelpName = "file",
        Description = "Write the findings to this file too, as SARIF 2.1.0, all or nothing.",
    });

    private readonly Option<string?> _html = CommonOptions.Named(new("--html")
    {
        HelpName = "file",
        Description = "Write the inventory of personal data and the findings to this file too, as a page, all or nothing.",
    });

    private readonly Option<string?> _root = CommonOptions.Named(new("--root")
    {
        HelpName = "folder",
        Description = "Write paths relative to this folder, as the root of a repository. The default is the folder of the solution.",
    });

    private readonly Option<AuditGate> _failOn = new("--fail-on")
    {
        HelpName = "none|info|warning|error",
        Description = "End with exit code 1 when a finding has this severity or a higher one. The default is none.",
        CustomParser = OptionText.Enum<AuditGate>,
    };

    /// <summary>Makes the command.</summary>
    /// <param name="context">The process it runs in.</param>
    public AuditCommand(ToolContext context)
        : base("audit", "Tell where the source of a C# solution holds personal data, and where that gets into logs. Opens its projects as a build does.")
    {
        Add(_path);
        Add(_output);
        Add(_sarif);
        Add(_html);
        Add(_root);
        Add(_failOn);
        SetAction(result => (int)Run(result, context));
    }

    private ExitCode Run(ParseResult result, ToolContext context)
    {
        ReportFile? sarif = result.GetValue(_sarif) is { } sarifPath ? new ReportFile(_sarif.Name, sarifPath) : null;
        ReportFile? html = result.GetValue(_html) is { } htmlPath ? new ReportFile(_html.Name, htmlPath) : null;
        if (sarif is not null && sarif.Path == html?.Path)
            throw new UsageException("--sarif and --html name the same file. Pass another name for one of them.");
        foreach (ReportFile file in new[] { sarif, html }.OfType<ReportFile>())
        {
            if (Array.Exists(OfSource, ending => file.Path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
                throw new UsageException($"'{file.Path}' has the name of source, which a report would replace. Give it another ending, such as .sarif or .html.");
        }

        if (result.GetValue(_root) is { } root && !Directory.Exists(root))
            throw new DocumentException($"There is no folder '{root}'. Check --root and the working folder.");

        AuditReport report = Audit(result, context);
        foreach (string notice in report.Projects.Select(project => project.Notice).OfType<string>()) context.Terminal.WriteError(notice);
        sarif?.Write(report.WriteSarif);
        html?.Write(report.WriteHtml);
        if (result.GetValue(_output) == ListForm.Json) report.WriteJson(context.Terminal.Output);
        else AuditTable.Write(report, context.Tables(result), context.Terminal.Output);

        if (report.Projects.Any(project => project.HasFailed)) return ExitCode.Input;

        int least = (int)result.GetValue(_failOn);
        return least > 0 && report.OpenFindings.Any(finding => (int)finding.Severity >= least - (int)AuditGate.Info) ? ExitCode.Found : ExitCode.Done;
    }

    private AuditReport Audit(ParseResult result, ToolContext context)
    {
        string path = result.GetValue(_path) ?? ".";
        if (path.Length == 0) throw new UsageException("The name of the solution is empty. Write a name there, or leave it out.");

        AuditProgress progress = new(context.Terminal.IsErrorTerminal ? context.Terminal.Error : null);
        try
        {
            return CodeAudit.RunAsync(path, result.GetValue(_root), TimeProvider.System, progress, context.CancellationToken).GetAwaiter().GetResult();
        }
        catch (AuditException exception)
        {
            throw exception.IsUsage ? new UsageException(exception.Message) : new DocumentException(exception.Message);
        }
        finally
        {
            progress.Clear();
        }
    }
}
