using OpenMed.Documents.Findings;

namespace OpenMed.Cli.Output;

/// <summary>Writes findings as a list that has an end: one implementation a form.</summary>
internal interface IFindingListWriter : IFindingWriter, IDisposable
{
    /// <summary>Writes what is left, and the end of the form.</summary>
    void Complete();
}
