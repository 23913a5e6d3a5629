using Microsoft.Extensions.Compliance.Classification;

namespace OpenMed.Benchmarks.Redaction;

/// <summary>Marks a parameter whose value is redacted.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class PrivateDataAttribute() : DataClassificationAttribute(Class)
{
    /// <summary>The class of such data.</summary>
    public static DataClassification Class { get; } = new("OpenMed.Benchmarks", "Private");
}
