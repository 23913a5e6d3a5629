namespace OpenMed.Policy;

/// <summary>A value, and where it came from.</summary>
/// <typeparam name="T">The value's type.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Source">Where it came from.</param>
internal readonly record struct Sourced<T>(T Value, PiiPolicySource Source);
