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
        catch (InvalidOperationException exception)
        {
            throw new CommandProblem("PiiKeyNotWritten", ErrorCategory.ResourceExists, exception.Message) { Target = path };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandProblem("PiiKeyNotWritten", ErrorCategory.WriteError,
                $"The key file '{path}' could not be written. Check that its folder is there and may be written, and that the disk is not full.")
            { Target = path };
        }

        WriteObject(new FileInfo(path));
    }
}
