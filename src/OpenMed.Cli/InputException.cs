namespace OpenMed.Cli;

/// <summary>An input cannot be read, or a result cannot be written. The message holds no text of it.</summary>
/// <param name="message">What happened, and what to do.</param>
internal sealed class InputException(string message) : Exception(message);
