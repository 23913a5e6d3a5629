using System.Management.Automation;
using OpenMed.Commands.Files;
using OpenMed.Commands.Pipeline;
using OpenMed.Documents.Encodings;
using OpenMed.Documents.Findings;

namespace OpenMed.Commands;

/// <summary><c>Test-PiiText</c>: whether something personal is in texts, objects or files. One answer for all of them, so that it stands in an <c>if</c>.</summary>
/// <remarks>What could not be searched counts as personal: a gate must not open because a file could not be read.</remarks>
[Cmdlet(VerbsDiagnostic.Test, "PiiText", DefaultParameterSetName = TextSet)]
[OutputType(typeof(bool))]
public sealed class TestPiiTextCommand : PiiDetectionCommand
{
    private bool _isFound;
    private bool _isUnsearched;

    /// <inheritdoc/>
    private protected override bool IsDone => _isFound;

    /// <inheritdoc/>
    private protected override void Take(PipelineItem item, IReadOnlyList<IReadOnlyList<PiiEntity>> entities) =>
        _isFound |= entities.Any(found => found.Count > 0);

    /// <inheritdoc/>
    private protected override void TakeFile(InputFile file, Func<DocumentReader> open)
    {
        using CancellationTokenSource found = CancellationTokenSource.CreateLinkedTokenSource(StopToken);
        FindingPipe pipe = new(_ =>
        {
            _isFound = true;
            found.Cancel();
        });
        using DocumentReader reader = open();
        try
        {
            new DocumentFinder(DocumentDetector, Documents, pipe, showText: false) { Warn = WriteWarning, Report = ShowProgress }.Find(reader, found.Token);
        }
        catch (OperationCanceledException) when (_isFound && !StopToken.IsCancellationRequested)
        {
            // The first one is enough.
        }
    }

    /// <inheritdoc/>
    private protected override void Report(CommandProblem problem, object? target)
    {
        _isUnsearched = true;
        base.Report(problem, target);
    }

    /// <inheritdoc/>
    private protected override void SkipFolder(string path) => Report(FileProblems.IsFolder(path), path);

    /// <inheritdoc/>
    protected override void OnEnd()
    {
        base.OnEnd();
        if (_isUnsearched && !_isFound) WriteVerbose("Nothing was found, but not all was searched; so the answer is True.");

        WriteObject(_isFound || _isUnsearched);
    }
}
