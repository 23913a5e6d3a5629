using Microsoft.Extensions.Compliance.Classification;

namespace OpenMed.Logging;

/// <summary>The data classes of this library, for <c>Microsoft.Extensions.Compliance</c>.</summary>
public static class PiiTaxonomy
{
    /// <summary>The name of the taxonomy.</summary>
    public const string Name = "OpenMed";

    /// <summary>Personal or health data, which <see cref="PiiDataAttribute"/> says of a value.</summary>
    public static DataClassification Pii => new(Name, nameof(Pii));
}
