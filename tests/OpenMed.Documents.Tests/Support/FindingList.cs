using OpenMed.Documents.Findings;

namespace OpenMed.Documents.Support;

/// <summary>Keeps the findings.</summary>
internal sealed class FindingList : IFindingWriter
{
    public List<Finding> Findings { get; } = [];

    public void Write(Finding finding) => Findings.Add(finding);

    public void Flush()
    {
    }
}
