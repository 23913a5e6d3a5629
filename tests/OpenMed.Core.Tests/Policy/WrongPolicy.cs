namespace OpenMed.Policy;

/// <summary>A policy with mistakes.</summary>
/// <param name="Json">The policy, on one line.</param>
/// <param name="Problems">What is to be reported: column, colon, message; one a line.</param>
/// <param name="SchemaSeesIt">Whether the schema can tell that it is wrong; it knows no other part of the file, no regions and no regexes.</param>
internal sealed record WrongPolicy(string Json, string Problems, bool SchemaSeesIt = true);
