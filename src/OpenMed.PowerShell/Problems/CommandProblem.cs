using System.Management.Automation;

namespace OpenMed.Commands.Problems;

/// <summary>Why a cmdlet, or an item of its pipeline, failed.</summary>
/// <remarks>Thrown within a cmdlet to end it; else made into an error record. Its message says what happened and what to do, and holds no text of the user's.</remarks>
internal sealed class CommandProblem : Exception
{
    private readonly string _id;
    private readonly ErrorCategory _category;

    /// <summary>Makes a problem.</summary>
    /// <param name="id">The stable error id, in PascalCase.</param>
    /// <param name="category">Its category.</param>
    /// <param name="message">What happened, and what to do.</param>
    /// <param name="cause">What was thrown; its text must hold none of the user's. Null when nothing was.</param>
    public CommandProblem(string id, ErrorCategory category, string message, Exception? cause = null)
        : base(message, cause)
    {
        _id = id;
        _category = category;
    }

    /// <summary>The path or index that it is about; null when it is about the call.</summary>
    public object? Target { get; init; }

    /// <summary>Whether it is about one item or file, and the others can go on.</summary>
    public bool IsOfItem { get; init; }

    /// <summary>The error record.</summary>
    /// <param name="target">The path or index that it is about.</param>
    public ErrorRecord ToRecord(object? target) => new(InnerException ?? this, _id, _category, target ?? Target)
    {
        ErrorDetails = new ErrorDetails(Message),
    };
}
