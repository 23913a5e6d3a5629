using OpenMed.Logging.Settings;
using Serilog.Configuration;
using Serilog.Core;

namespace OpenMed.Logging.Sinks;

/// <summary>Puts masking before sinks.</summary>
internal static class SanitizedSinks
{
    /// <summary>Makes a sink with a sanitizer of its own.</summary>
    /// <param name="configure">Adds the sinks that get the masked events.</param>
    /// <param name="options">Sets the options; null means the defaults.</param>
    /// <param name="isAudit">Whether the caller waits for each event and gets what the sinks throw.</param>
    public static ILogEventSink Own(Action<LoggerSinkConfiguration> configure, Action<LogSanitizerOptions>? options, bool isAudit)
    {
        ArgumentNullException.ThrowIfNull(configure);
        LogSanitizer sanitizer = NewSanitizer.From(options, mayDefer: !isAudit);
        try
        {
            return new PiiSanitizedSink(LoggerSinkConfiguration.CreateSink(configure), sanitizer, isOwner: true, isAudit);
        }
        catch
        {
            sanitizer.Dispose();
            throw;
        }
    }

    /// <summary>Makes a sink with the application's sanitizer.</summary>
    /// <param name="configure">Adds the sinks that get the masked events.</param>
    /// <param name="sanitizer">Masks.</param>
    /// <param name="isAudit">Whether the caller waits for each event and gets what the sinks throw.</param>
    public static ILogEventSink Shared(Action<LoggerSinkConfiguration> configure, LogSanitizer sanitizer, bool isAudit)
    {
        ArgumentNullException.ThrowIfNull(configure);
        ArgumentNullException.ThrowIfNull(sanitizer);
        return new PiiSanitizedSink(LoggerSinkConfiguration.CreateSink(configure), sanitizer, isOwner: false, isAudit);
    }
}
