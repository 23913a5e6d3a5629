using System.Management.Automation;

namespace OpenMed.Commands;

/// <summary><c>New-PiiKey</c>: makes a key file for the masks that need one.</summary>
[Cmdlet(VerbsCommon.New, "PiiKey", SupportsShouldProcess = true)]
[OutputType(typeof(FileInfo))]
public sealed class NewPiiKeyCommand : PiiCommand
{
    /// <summary><b>-Path:</b> the new file, which only its owner may read. A file that is there is never replaced.</summary>
    [Parameter(Mandatory = true, Position = 0)]
    [ValidateNotNullOrEmpty]
    public string Path { get; set; } = "";

    /// <inheritdoc/>
    protected override void OnRecord()
    {
        string path = this.FileSystemPath(Path);
        if (!ShouldProcess(path, "Make a key file")) return;

        try
        {
            PiiKey.Create().Save(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            throw new CommandProblem("PiiKeyNotWritten", ErrorCategory.WriteError, exception.Message) { Target = path };
        }

        WriteObject(new FileInfo(path));
    }
}
