namespace OpenMed;

/// <summary>A policy cannot be used. Lists all that is wrong with it, and holds no text of its allow and deny lists.</summary>
public sealed class PiiPolicyException : Exception
{
    // More than a screen helps nobody; Problems has them all.
    private const int ShownProblems = 50;

    /// <summary>Makes an exception without a message.</summary>
    public PiiPolicyException()
    {
    }

    /// <summary>Makes an exception with a message.</summary>
    /// <param name="message">What happened, and what to do.</param>
    public PiiPolicyException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception with a message and its cause.</summary>
    /// <param name="message">What happened, and what to do.</param>
    /// <param name="innerException">The cause, for example of the system.</param>
    public PiiPolicyException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal PiiPolicyException(string? path, IReadOnlyList<PiiPolicyProblem> problems, Exception? innerException = null)
        : base(MessageOf(problems), innerException)
    {
        Path = path;
        Problems = problems;
    }

    /// <summary>The full path of the policy file; null when the policy came as a text.</summary>
    public string? Path { get; }

    /// <summary>What is wrong, by place. The message has the first 50 of them, a line each.</summary>
    public IReadOnlyList<PiiPolicyProblem> Problems { get; } = [];

    private static string MessageOf(IReadOnlyList<PiiPolicyProblem> problems)
    {
        string shown = string.Join('\n', problems.Take(ShownProblems));
        return problems.Count <= ShownProblems
            ? shown
            : FormattableString.Invariant($"{shown}\nThere are {problems.Count - ShownProblems} more problems. Solve these first.");
    }
}
