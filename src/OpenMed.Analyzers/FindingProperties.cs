namespace OpenMed.Analyzers;

/// <summary>The names of the properties that a finding has beside its message, for fixes and reports.</summary>
public static class FindingProperties
{
    /// <summary>The label of the value, for example <c>email</c>; of a value that is classified, the name of the attribute without its ending.</summary>
    public const string Label = "label";

    /// <summary>The names of the members of a type or of an object that are personal data, with commas between them.</summary>
    public const string Members = "members";

    /// <summary>What mends a pipeline, one of <see cref="PipelineRemedies"/>; without it nothing does that goes without saying.</summary>
    public const string Remedy = "remedy";

    /// <summary>The pipeline that a call belongs to: the same text for all calls of one pipeline.</summary>
    public const string Pipeline = "pipeline";
}
