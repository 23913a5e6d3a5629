namespace OpenMed.Installation.Sources;

/// <summary>A failure that another try may cure. Its message is the one a user sees when no try did.</summary>
/// <param name="message">What happened, and what to do.</param>
/// <param name="innerException">The cause; null when there is none.</param>
internal sealed class TransientFailureException(string message, Exception? innerException = null)
    : Exception(message, innerException)
{
    /// <summary>How long the server asks to wait; null when it does not.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
