using OpenMed.Documents.Encodings;

namespace OpenMed.Documents.Formats;

/// <summary>One way to see texts in an input: one implementation a format.</summary>
internal interface IDocument
{
    /// <summary>Reads an input to its end and hands all of it on, in its order.</summary>
    /// <param name="reader">The input.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="DocumentException">The input is not of the format or encoding.</exception>
    /// <exception cref="PiiModelException">The model cannot be used.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    void Process(DocumentReader reader, CancellationToken cancellationToken);
}
