namespace OpenMed;

/// <summary>A model folder cannot be used. The message names the file and the cure, and never holds a text to be masked.</summary>
public sealed class PiiModelException : Exception
{
    /// <summary>Makes an exception without a message.</summary>
    public PiiModelException()
    {
    }

    /// <summary>Makes an exception with a message.</summary>
    /// <param name="message">What happened, and what to do.</param>
    public PiiModelException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception with a message and its cause.</summary>
    /// <param name="message">What happened, and what to do.</param>
    /// <param name="innerException">The cause, for example of the runtime.</param>
    public PiiModelException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
