namespace OpenMed.Samples.WebApi;

/// <summary>What the clinic notes of a visit.</summary>
/// <param name="Name">The patient's name.</param>
/// <param name="Ssn">The social security number.</param>
/// <param name="Dob">The date of birth.</param>
/// <param name="Note">Free text.</param>
internal sealed record Visit(string Name, string Ssn, DateOnly Dob, string Note);
