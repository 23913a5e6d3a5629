using System.Management.Automation;
using OpenMed.Commands.Pipeline;

namespace OpenMed.Commands;

/// <summary><c>Test-PiiText</c>: whether something personal is in texts, objects or files. One answer for all of them, so that it stands in an <c>if</c>.</summary>
[Cmdlet(VerbsDiagnostic.Test, "PiiText", DefaultParameterSetName = TextSet)]
[OutputType(typeof(bool))]
public sealed class TestPiiTextCommand : PiiDetectionCommand
{
    private bool _isFound;

    /// <inheritdoc/>
    private protected override bool IsDone => _isFound;

    /// <inheritdoc/>
    private protected override void Take(PipelineItem item, IReadOnlyList<IReadOnlyList<PiiEntity>> entities) =>
        _isFound |= entities.Any(found => found.Count > 0);

    /// <inheritdoc/>
    protected override void OnEnd()
    {
        base.OnEnd();
        WriteObject(_isFound);
    }
}
