using System.Globalization;
using System.Management.Automation;
using System.Net;
using System.Security;
using System.Text;
using OpenMed.Installation;

namespace OpenMed.Commands;

/// <summary><c>Install-PiiModel</c>: installs a model from a repository or a folder. The only cmdlet that uses the network.</summary>
[Cmdlet(VerbsLifecycle.Install, "PiiModel", SupportsShouldProcess = true)]
[OutputType(typeof(PiiModelInfo))]
public sealed class InstallPiiModelCommand : PiiCommand
{
    /// <summary><b>-Source:</b> OWNER/NAME on huggingface.co; or an https address, of such a repository or of a folder with the model's files; or a folder of this
    /// machine.</summary>
    [Parameter(Mandatory = true, Position = 0)]
    [ValidateNotNullOrEmpty]
    public string Source { get; set; } = "";

    /// <summary><b>-Variant:</b> the variants: fp32, int8 or fp16. The default is fp32, the fastest exact one; fp16 is half the download, and runs at half the speed
    /// on x86.</summary>
    [Parameter(Position = 1)]
    [ValidateSet("fp32", "int8", "fp16")]
    public string[]? Variant { get; set; }

    /// <summary><b>-Destination:</b> the folder in which the model folder is made. The default is the user's own, in which other cmdlets find models by name.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Destination { get; set; }

    /// <summary><b>-Name:</b> the name of the model folder. The default is that of the repository or source folder.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Name { get; set; }

    /// <summary><b>-Force:</b> replaces files of the model folder that differ from the source's, and compares those that are there byte by byte.</summary>
    [Parameter]
    public SwitchParameter Force { get; set; }

    /// <summary><b>-AllowUnverified:</b> installs model files of which the source publishes no SHA-256 too. Damaged or changed ones are then not noticed.</summary>
    [Parameter]
    public SwitchParameter AllowUnverified { get; set; }

    /// <summary><b>-Proxy:</b> the address of the proxy. The default is the system's.</summary>
    [Parameter]
    public Uri? Proxy { get; set; }

    /// <summary><b>-ProxyCredential:</b> the user name and password that the proxy asks for.</summary>
    [Parameter]
    [Credential]
    public PSCredential? ProxyCredential { get; set; }

    /// <summary><b>-Token:</b> the access token of a private repository. It is sent to the host of the address only.</summary>
    [Parameter]
    public SecureString? Token { get; set; }

    /// <inheritdoc/>
    protected override void OnEnd()
    {
        try
        {
            ModelInstaller installer = new(Options());
            ModelInstallPlan plan = installer.Plan(SourcePlace(), Variant, StopToken);
            if (!ShouldProcess(Describe(plan), $"Install the model '{Path.GetFileName(plan.Folder)}' from '{plan.Source}'?", "Install a model")) return;

            InstallProgress progress = new(this, $"Installing the model '{Path.GetFileName(plan.Folder)}'");
            InstalledModel installed = installer.Install(plan, progress, StopToken);
            progress.Complete();
            if (!installed.IsVerified)
                WriteWarning($"The source publishes no SHA-256 of {string.Join(", ", plan.UnverifiedFiles)}, so that a change would not have been noticed. Compare them yourself.");

            WriteObject(PiiModelInfo.Read(installed.Folder));
        }
        catch (ModelInstallException exception)
        {
            throw ModelProblems.NotInstalled(exception);
        }
        catch (ArgumentException)
        {
            throw new CommandProblem("PiiModelSourceUnusable", ErrorCategory.InvalidArgument,
                "The source is blank. Give OWNER/NAME, an https address or a folder.");
        }
    }

    private static string Describe(ModelInstallPlan plan)
    {
        int wanted = plan.Files.Count(file => !file.IsPresent);
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture,
            $"Install '{Path.GetFileName(plan.Folder)}' ({string.Join(", ", plan.Variants)}) from '{plan.Source}' into '{plan.Folder}': {wanted} files, {ByteSize.Text(plan.ByteCount)}.");
        foreach (ModelInstallFile file in plan.Files)
            text.Append(CultureInfo.InvariantCulture, $"\n  {file.Name}  {(file.IsPresent ? "is there" : file.ByteCount is { } bytes ? ByteSize.Text(bytes) : "of unknown size")}");

        return text.ToString();
    }

    private ModelInstallerOptions Options() => new()
    {
        ModelsFolder = Destination is null ? null : this.FileSystemPath(Destination),
        FolderName = Name,
        Force = Force,
        AllowUnverified = AllowUnverified,
        Proxy = Proxy,
        ProxyCredentials = ProxyCredential?.GetNetworkCredential(),
        Token = Token is null ? null : new NetworkCredential("", Token).Password,
    };

    // A folder is meant from PowerShell's location, not from the working folder of the process.
    private string SourcePlace()
    {
        if (Source.Contains("://", StringComparison.Ordinal)) return Source;

        string folder = this.FileSystemPath(Source);
        return Directory.Exists(folder) ? folder : Source;
    }
}
