namespace OpenMed.Quantization;

/// <summary>A file that was not made here has the place of what is to be written. Nothing was done to it.</summary>
public sealed class PiiModelConflictException : Exception
{
    /// <summary>Makes an exception without a message.</summary>
    public PiiModelConflictException()
    {
        Conflict = string.Empty;
    }

    /// <summary>Makes an exception.</summary>
    /// <param name="conflict">What stands in the way: a sentence that names the file.</param>
    public PiiModelConflictException(string conflict)
        : base(conflict + " Move it away, or have it replaced.")
    {
        Conflict = conflict;
    }

    /// <summary>Makes an exception with a cause.</summary>
    /// <param name="conflict">What stands in the way: a sentence that names the file.</param>
    /// <param name="innerException">The cause.</param>
    public PiiModelConflictException(string conflict, Exception innerException)
        : base(conflict + " Move it away, or have it replaced.", innerException)
    {
        Conflict = conflict;
    }

    /// <summary>What stands in the way, without what to do: a sentence that names the file.</summary>
    public string Conflict { get; }
}
