using Microsoft.Extensions.Compliance.Classification;

namespace OpenMed.Logging;

/// <summary>Says that a value is personal or health data. It has no effect by itself: a redactor for <see cref="PiiTaxonomy.Pii"/> and the rules of OpenMed.Analyzers go by it.</summary>
[AttributeUsage(
    AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface
        | AttributeTargets.ReturnValue | AttributeTargets.GenericParameter)]
public sealed class PiiDataAttribute : DataClassificationAttribute
{
    /// <summary>Makes the attribute.</summary>
    public PiiDataAttribute()
        : base(PiiTaxonomy.Pii)
    {
    }
}
