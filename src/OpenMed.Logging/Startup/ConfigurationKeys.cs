using System.Globalization;
using Microsoft.Extensions.Configuration;
using OpenMed.Policy;

namespace OpenMed.Logging.Startup;

/// <summary>The keys that a section of the configuration may have, and what their values may be: said better than by the binder, which names types.</summary>
internal static class ConfigurationKeys
{
    private static readonly string[] OnlyInCode =
        [nameof(LogSanitizerOptions.Policy), nameof(LogSanitizerOptions.Key), nameof(LogSanitizerOptions.Model), nameof(LogSanitizerOptions.Diagnostics)];

    private static readonly Dictionary<string, Func<string, string?>> Keys = new(StringComparer.OrdinalIgnoreCase)
    {
        [nameof(LogSanitizerOptions.Mode)] = OneOf<LogSanitizerMode>,
        [nameof(LogSanitizerOptions.Profile)] = OneOf<PiiProfile>,
        [nameof(LogSanitizerOptions.PolicyPath)] = Any,
        [nameof(LogSanitizerOptions.KeyPath)] = Any,
        [nameof(LogSanitizerOptions.ModelPath)] = Any,
        [nameof(LogSanitizerOptions.ModelVariant)] = Any,
        [nameof(LogSanitizerOptions.Budget)] = Duration,
        [nameof(LogSanitizerOptions.MaxDepth)] = Number,
        [nameof(LogSanitizerOptions.MaxStringLength)] = Number,
        [nameof(LogSanitizerOptions.CacheSize)] = Number,
        [nameof(LogSanitizerOptions.QueueSize)] = Number,
        [nameof(LogSanitizerOptions.WhenFull)] = OneOf<LogQueueFullMode>,
        [nameof(LogSanitizerOptions.ShutdownTimeout)] = Duration,
    };

    /// <summary>What is wrong in a section; empty when nothing is. Names keys, no values.</summary>
    /// <param name="section">The section.</param>
    public static IReadOnlyList<string> Problems(IConfiguration section) => [.. section.GetChildren().Select(Problem).OfType<string>()];

    private static string? Problem(IConfigurationSection setting)
    {
        if (!Keys.TryGetValue(setting.Key, out Func<string, string?>? check)) return Unknown(setting.Key);
        if (string.IsNullOrEmpty(setting.Value)) return setting.GetChildren().Any() ? $"{setting.Key} must be one value." : null;

        return check(setting.Value) is { } expected ? $"{setting.Key} must be {expected}." : null;
    }

    private static string Unknown(string key)
    {
        if (OnlyInCode.Contains(key, StringComparer.OrdinalIgnoreCase))
            return $"'{key}' can be set in code alone{(Keys.ContainsKey($"{key}Path") ? $", here it is {key}Path" : "")}.";

        return $"'{key}' is none of the options{(NearestName.Of(key, Keys.Keys) is { } near ? $"; did you mean {near}?" : $"; they are {string.Join(", ", Keys.Keys)}.")}";
    }

    private static string? Any(string value) => null;

    private static string? OneOf<TChoice>(string value)
        where TChoice : struct, Enum =>
        Enum.GetNames<TChoice>().Contains(value, StringComparer.OrdinalIgnoreCase) ? null : $"one of {string.Join(", ", Enum.GetNames<TChoice>())}";

    private static string? Number(string value) => int.TryParse(value, NumberStyles.Integer, CultureInfo.InvariantCulture, out _) ? null : "a whole number";

    // A number alone would be read as days.
    private static string? Duration(string value) => value.Contains(':', StringComparison.Ordinal) && TimeSpan.TryParse(value, CultureInfo.InvariantCulture, out _)
        ? null
        : "a duration as hours, minutes and seconds, for example 00:00:00.250";
}
