namespace OpenMed.Documents;

/// <summary>How far the work on a document is.</summary>
/// <param name="Name">What the document is called.</param>
/// <param name="ByteCount">How many bytes of it were read.</param>
/// <param name="ValueCount">How many values were found or changed in it.</param>
public readonly record struct DocumentProgress(string Name, long ByteCount, long ValueCount);
