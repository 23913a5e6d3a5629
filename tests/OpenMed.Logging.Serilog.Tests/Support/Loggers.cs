using Serilog;
using Serilog.Core;

namespace OpenMed.Logging.Support;

/// <summary>Makes loggers for tests.</summary>
internal static class Loggers
{
    /// <summary>A name that the policy of <see cref="Rules"/> always finds.</summary>
    public const string Secret = "Wilhelmina Testperson";

    private static readonly PiiPolicy WithSecret = PiiPolicy.Parse(
        $$"""{ "profile": "logs", "deny": [ { "text": "{{Secret}}", "label": "last_name", "reason": "A test." } ] }""");

    /// <summary>A sanitizer of the engine's rules, which finds the secret too.</summary>
    public static LogSanitizer Rules(Action<LogSanitizerOptions>? configure = null)
    {
        var options = new LogSanitizerOptions { Mode = LogSanitizerMode.RulesOnly, Policy = WithSecret };
        configure?.Invoke(options);
        return new LogSanitizer(options);
    }

    /// <summary>A sanitizer that defers, with the model, which waits long enough that no test passes by lateness.</summary>
    public static LogSanitizer Deferred(Action<LogSanitizerOptions>? configure = null) => Rules(options =>
    {
        options.Mode = LogSanitizerMode.Deferred;
        options.Model = PiiModel.Open(TestFolders.Mini);
        options.Budget = TimeSpan.FromMinutes(1);
        configure?.Invoke(options);
    });

    /// <summary>A logger whose events go to a sink, masked.</summary>
    public static Logger To(MemorySink sink, LogSanitizer sanitizer, Action<LoggerConfiguration>? configure = null)
    {
        LoggerConfiguration configuration = new LoggerConfiguration()
            .MinimumLevel.Verbose().Enrich.FromLogContext().WriteTo.PiiSanitized(to => to.Sink(sink), sanitizer);
        configure?.Invoke(configuration);
        return configuration.CreateLogger();
    }
}
