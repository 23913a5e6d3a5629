using System.Management.Automation;

namespace OpenMed.Commands.Pipeline;

/// <summary>Says what the cmdlets of the module know of what stands before them.</summary>
[Cmdlet(VerbsDiagnostic.Test, "Place")]
public sealed class TestPlaceCommand : PSCmdlet
{
    [Parameter(Position = 0, ValueFromPipeline = true)]
    public object? InputObject { get; set; }

    protected override void BeginProcessing() => WriteObject(UpstreamCommands.MayPause(UpstreamCommands.Statements()));
}
