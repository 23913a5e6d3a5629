namespace OpenMed.Logging.Settings;

/// <summary>Makes sanitizers for one logger.</summary>
internal static class NewSanitizer
{
    /// <summary>Makes one.</summary>
    /// <param name="options">Sets the options; null means the defaults.</param>
    /// <param name="mayDefer">Whether <see cref="LogSanitizerMode.Deferred"/> counts; else it is <see cref="LogSanitizerMode.Strict"/>.</param>
    public static LogSanitizer From(Action<LogSanitizerOptions>? options, bool mayDefer)
    {
        LogSanitizerOptions set = new();
        options?.Invoke(set);
        if (!mayDefer && set.Mode == LogSanitizerMode.Deferred) set.Mode = LogSanitizerMode.Strict;
        return new LogSanitizer(set);
    }
}
