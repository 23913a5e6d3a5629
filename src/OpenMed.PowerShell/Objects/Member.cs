namespace OpenMed.Commands.Objects;

/// <summary>A property or entry of a copied object.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value.</param>
/// <param name="Replace">Puts another value in its place in the copy. What cannot hold it is emptied; what cannot be empty either throws a <see cref="Problems.CommandProblem"/>.</param>
internal readonly record struct Member(string Name, object? Value, Action<object?> Replace)
{
    /// <summary>No value, so that logging it shows nothing.</summary>
    /// <returns>Its name alone.</returns>
    public override string ToString() => Name;
}
