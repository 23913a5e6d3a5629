using System.Globalization;

namespace OpenMed.Logging.Providers;

/// <summary>The line that says how many events before it were not written.</summary>
internal static class WithheldNotice
{
    private const string Template = "[OpenMed: {Count} log events withheld]";

    /// <summary>The line as the state of an event.</summary>
    /// <param name="count">How many.</param>
    public static SanitizedState Of(long count) => new(
        Template.Replace("{Count}", count.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal), [new("Count", count), new("{OriginalFormat}", Template)]);
}
