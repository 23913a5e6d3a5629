namespace OpenMed.Analyzers;

/// <summary>The values of the property <see cref="FindingProperties.Remedy"/>.</summary>
public static class PipelineRemedies
{
    /// <summary>The sanitizer is added to the builder on which the call is made.</summary>
    public const string AddSanitizer = "addSanitizer";

    /// <summary>The sink is put within the sanitizer.</summary>
    public const string WrapSink = "wrapSink";

    /// <summary>The call is moved behind the calls at the additional locations of the finding.</summary>
    public const string MoveSanitizer = "moveSanitizer";
}
