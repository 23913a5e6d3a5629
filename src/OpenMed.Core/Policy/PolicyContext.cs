namespace OpenMed.Policy;

/// <summary>What the readers of a policy share.</summary>
/// <param name="Problems">Told what is wrong.</param>
/// <param name="Profile">The profile that is read; null when it is a file or text of the user's.</param>
/// <param name="Path">The file's full path; null when it is none.</param>
/// <param name="Today">The day on which entries of lists must not be over.</param>
internal sealed record PolicyContext(PolicyProblems Problems, PiiProfile? Profile, string? Path, DateOnly Today)
{
    /// <summary>The source of a value.</summary>
    /// <param name="node">The value.</param>
    public PiiPolicySource SourceOf(PolicyNode node) => Profile is not null
        ? new PiiPolicySource(Profile, null, 0)
        : new PiiPolicySource(null, Path, Problems.Places.LineOf(node.ByteIndex));

    /// <summary>A value together with its source.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="value">The value; null when there is none.</param>
    /// <param name="node">Where it stands; not null when there is a value.</param>
    public Sourced<T>? From<T>(T? value, PolicyNode? node)
        where T : struct =>
        value is { } given ? new Sourced<T>(given, SourceOf(node!)) : null;
}
