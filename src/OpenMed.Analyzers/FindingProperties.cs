namespace OpenMed.Analyzers;

/// <summary>The names of the properties that a finding has beside its message, for fixes and reports.</summary>
public static class FindingProperties
{
    /// <summary>The label of the value, for example <c>email</c>; of a value that is classified, the name of the attribute without its ending.</summary>
    public const string Label = "label";

    /// <summary>The names of the members of a type or of an object that are personal data, with commas between them.</summary>
    public const string Members = "members";
}
