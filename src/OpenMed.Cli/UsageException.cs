namespace OpenMed.Cli;

/// <summary>The options do not go together or have values that mean nothing.</summary>
/// <param name="message">What happened, and what to do.</param>
internal sealed class UsageException(string message) : Exception(message);
