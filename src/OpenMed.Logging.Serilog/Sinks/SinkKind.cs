namespace OpenMed.Logging.Sinks;

/// <summary>How a sink writes.</summary>
internal enum SinkKind
{
    /// <summary>On the caller's thread.</summary>
    Direct,

    /// <summary>On the sanitizer's thread, in turn.</summary>
    Deferred,

    /// <summary>On the caller's thread, whatever the sanitizer's mode is.</summary>
    Audit,
}
