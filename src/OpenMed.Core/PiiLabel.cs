namespace OpenMed;

/// <summary>One of the entity types that the engine knows.</summary>
/// <param name="Name">The name in entities and policies, in lower case with underscores, for example <c>first_name</c>.</param>
/// <param name="Category">What kind of fact it is.</param>
/// <param name="Description">One line that says what falls under it.</param>
public sealed record PiiLabel(string Name, PiiCategory Category, string Description);
