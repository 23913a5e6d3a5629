namespace OpenMed.Installation;

/// <summary>A model was not installed. The message says why and what to do; it never holds a token, a password or a query string.</summary>
public sealed class ModelInstallException : Exception
{
    /// <summary>Makes an exception.</summary>
    /// <param name="failure">Why.</param>
    /// <param name="message">What happened, and what to do.</param>
    /// <param name="innerException">The cause; null when there is none.</param>
    public ModelInstallException(ModelInstallFailure failure, string message, Exception? innerException = null)
        : base(message, innerException) => Failure = failure;

    /// <summary>Why the model was not installed.</summary>
    public ModelInstallFailure Failure { get; }
}
