namespace OpenMed.Analyzers.Pipelines;

/// <summary>What a call does to a pipeline of a logger.</summary>
internal enum PipelineStepKind
{
    /// <summary>Adds a provider of Microsoft.Extensions.Logging.</summary>
    Provider,

    /// <summary>Puts the sanitizer before the providers.</summary>
    Sanitizer,

    /// <summary>Replaces the logger factory, so that no provider is left but Serilog.</summary>
    Replacement,

    /// <summary>Replaces the logger factory by one that passes events on to the providers.</summary>
    ForwardingReplacement,

    /// <summary>Adds Serilog as one provider among others.</summary>
    SerilogProvider,

    /// <summary>Adds a sink of Serilog that gets events as they are.</summary>
    Sink,

    /// <summary>Reads settings of Serilog, which may name sinks that get events as they are.</summary>
    Settings,

    /// <summary>Adds sinks of Serilog behind the sanitizer.</summary>
    SanitizedSink,

    /// <summary>Masks the properties of Serilog's events, but neither templates nor exceptions.</summary>
    PropertyMask,

    /// <summary>Calls another assembly that knows the sanitizer and may add it.</summary>
    Unknown,
}
