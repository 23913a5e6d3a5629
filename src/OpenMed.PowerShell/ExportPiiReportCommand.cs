using System.Management.Automation;
using OpenMed.Commands.Reports;
using OpenMed.Documents;
using OpenMed.Documents.Files;

namespace OpenMed.Commands;

/// <summary><c>Export-PiiReport</c>: writes what Find-Pii found as one page of HTML that needs nothing else.</summary>
[Cmdlet(VerbsData.Export, "PiiReport", SupportsShouldProcess = true)]
[OutputType(typeof(void))]
public sealed class ExportPiiReportCommand : PiiCommand
{
    private readonly ReportTally _tally = new();
    private string? _path;
    private long _itemCount;

    /// <summary><b>-InputObject:</b> the findings, from Find-Pii. None make a page too.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true)]
    [AllowNull]
    [AllowEmptyCollection]
    public PSObject?[]? InputObject { get; set; }

    /// <summary><b>-OutputPath:</b> the page. It is written when all findings are known, all or nothing.</summary>
    [Parameter(Mandatory = true, Position = 0)]
    [Alias("Path")]
    [ValidateNotNullOrEmpty]
    public string OutputPath { get; set; } = "";

    /// <summary><b>-Title:</b> the title of the page. The default is Personal data report.</summary>
    [Parameter(Position = 1)]
    [ValidateNotNullOrEmpty]
    public string Title { get; set; } = "Personal data report";

    /// <summary><b>-NoClobber:</b> leaves a file that is there as it is, and fails.</summary>
    [Parameter]
    [Alias("NoOverwrite")]
    public SwitchParameter NoClobber { get; set; }

    /// <summary><b>-Force:</b> replaces a file that is read-only too.</summary>
    [Parameter]
    public SwitchParameter Force { get; set; }

    /// <inheritdoc/>
    protected override void OnBegin()
    {
        // Told before a long search, not after it.
        string path = this.FileSystemPath(OutputPath);
        try
        {
            path = FilePlace.OfResult(path);
            Refuse(path);
        }
        catch (IOException exception)
        {
            throw NotWritten(path, exception.Message);
        }

        if (ShouldProcess(path, "Write a report")) _path = path;
    }

    /// <inheritdoc/>
    protected override void OnRecord()
    {
        foreach (PSObject? item in InputObject ?? [null])
        {
            long index = _itemCount++;
            if (FindingReader.Read(item) is { } finding)
                _tally.Add(finding);
            else if (item is not null)
                Report(NotFinding(index), index);
        }
    }

    /// <inheritdoc/>
    protected override void OnEnd()
    {
        if (_path is null) return;

        try
        {
            using AtomicFile file = new(_path);
            ReportPage.Write(_tally, Title, DateTimeOffset.UtcNow, file.Stream);
            if (Force && File.Exists(_path)) File.SetAttributes(_path, File.GetAttributes(_path) & ~FileAttributes.ReadOnly);
            file.Commit(null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or DocumentException)
        {
            throw NotWritten(_path, exception.Message);
        }
    }

    private static CommandProblem NotFinding(long index) => new(
        "PiiItemNotFinding", ErrorCategory.InvalidType,
        FormattableString.Invariant($"Item {index} is no finding, so it is not in the report. Pass what Find-Pii writes, without -Explain."));

    private static CommandProblem NotWritten(string path, string reason) => new(
        "PiiReportNotWritten", ErrorCategory.WriteError, $"The report '{path}' cannot be written. {reason}")
    {
        Target = path,
    };

    private void Refuse(string path)
    {
        if (Directory.Exists(path)) throw NotWritten(path, "It is a folder; name a file in it.");
        if (!Directory.Exists(System.IO.Path.GetDirectoryName(path))) throw NotWritten(path, "Its folder does not exist; make it, or name another.");
        if (!FilePlace.IsReplaceable(path)) throw NotWritten(path, "It is a device or pipe; name a file.");
        if (!File.Exists(path)) return;

        if (NoClobber)
        {
            throw new CommandProblem("PiiReportExists", ErrorCategory.ResourceExists,
                $"The report '{path}' is there already. Leave -NoClobber out to replace it, or name another file.")
            { Target = path };
        }

        if (!Force && File.GetAttributes(path).HasFlag(FileAttributes.ReadOnly))
            throw NotWritten(path, "It is read-only; -Force replaces it.");
    }
}
