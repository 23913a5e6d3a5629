namespace OpenMed.Documents;

/// <summary>A document cannot be read, or its result cannot be written. The message holds no text of it.</summary>
/// <param name="message">What happened, and what to do.</param>
public sealed class DocumentException(string message) : Exception(message);
