namespace OpenMed.Policy;

/// <summary>Collects what is wrong with one policy.</summary>
/// <param name="path">The file's full path; null when the policy came as a text.</param>
/// <param name="places">The places of the text.</param>
internal sealed class PolicyProblems(string? path, PolicyPlaces places)
{
    private readonly List<(int ByteIndex, string Message)> _problems = [];

    /// <summary>The places of the text.</summary>
    public PolicyPlaces Places => places;

    /// <summary>Adds one.</summary>
    /// <param name="byteIndex">Where it stands, in bytes from the start of the text.</param>
    /// <param name="message">What happened, and what to do: two sentences.</param>
    public void Add(int byteIndex, string message) => _problems.Add((byteIndex, message));

    /// <summary>Ends the reading when there are any.</summary>
    /// <exception cref="PiiPolicyException">There are.</exception>
    public void ThrowIfAny()
    {
        if (_problems.Count > 0) throw ToException();
    }

    /// <summary>Makes the exception that lists them, by place, and at one place as they were found.</summary>
    public PiiPolicyException ToException()
    {
        var found = new List<PiiPolicyProblem>(_problems.Count);
        foreach ((int byteIndex, string message) in _problems.OrderBy(problem => problem.ByteIndex))
        {
            (int line, int column) = places.Next(byteIndex);
            found.Add(new PiiPolicyProblem(path, line, column, message));
        }

        return new PiiPolicyException(path, found.AsReadOnly());
    }
}
