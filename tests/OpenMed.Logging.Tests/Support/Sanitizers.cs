using OpenMed.Logging.Detection;

namespace OpenMed.Logging.Support;

/// <summary>Makes sanitizers for tests.</summary>
internal static class Sanitizers
{
    /// <summary>One with a detector of the test; it waits long enough that no test passes by lateness.</summary>
    public static LogSanitizer Of(ILogDetector detector, Action<LogSanitizerOptions>? configure = null)
    {
        var options = new LogSanitizerOptions { Budget = TimeSpan.FromMinutes(1) };
        configure?.Invoke(options);
        return new LogSanitizer(options, detector);
    }

    /// <summary>One with the engine's rules.</summary>
    public static LogSanitizer Rules() => new(new LogSanitizerOptions { Mode = LogSanitizerMode.RulesOnly });
}
