namespace OpenMed.Documents.Rewriting;

/// <summary>What became of a document.</summary>
/// <param name="ValueCount">How many values were changed.</param>
/// <param name="HasChanged">Whether the result differs from the document.</param>
public readonly record struct RewrittenDocument(long ValueCount, bool HasChanged);
