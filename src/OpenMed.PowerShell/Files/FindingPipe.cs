using OpenMed.Documents.Findings;

namespace OpenMed.Commands.Files;

/// <summary>Hands findings on as they are found.</summary>
/// <param name="write">Takes each.</param>
internal sealed class FindingPipe(Action<Finding> write) : IFindingWriter
{
    /// <inheritdoc/>
    public void Write(Finding finding) => write(finding);

    /// <summary>Nothing: each finding went on at once.</summary>
    public void Flush()
    {
    }
}
