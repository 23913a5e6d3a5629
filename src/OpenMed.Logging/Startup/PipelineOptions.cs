namespace OpenMed.Logging.Startup;

/// <summary>Has no values: its check, when the application starts, is that events go through the sanitizer.</summary>
internal sealed class PipelineOptions;
