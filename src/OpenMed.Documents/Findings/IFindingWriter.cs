namespace OpenMed.Documents.Findings;

/// <summary>Takes the findings of documents as they are found: one implementation for each form in which they are shown.</summary>
public interface IFindingWriter
{
    /// <summary>Takes a finding.</summary>
    /// <param name="finding">The finding.</param>
    void Write(Finding finding);

    /// <summary>Hands on what can be shown by now; more of the document may take a while to come.</summary>
    void Flush();
}
