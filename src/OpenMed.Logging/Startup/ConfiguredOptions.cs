using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace OpenMed.Logging.Startup;

/// <summary>Sets the options of the sanitizer from the section <c>OpenMed</c> of the application's configuration, or from a section that was given.</summary>
/// <param name="section">The section; null when the application has no configuration.</param>
internal sealed class ConfiguredOptions(IConfiguration? section) : IConfigureOptions<LogSanitizerOptions>
{
    /// <summary>The name of the section.</summary>
    public const string SectionName = "OpenMed";

    /// <inheritdoc/>
    /// <exception cref="OptionsValidationException">A key is none of the options, or a value is not of its type.</exception>
    public void Configure(LogSanitizerOptions options)
    {
        try
        {
            section?.Bind(options, binder => binder.ErrorOnUnknownConfiguration = true);
        }
        catch (InvalidOperationException exception)
        {
            // Its message names keys and types; the value of a wrong one stands in the inner exception alone, which is left behind.
            throw new OptionsValidationException(
                Options.DefaultName, typeof(LogSanitizerOptions), [$"The section '{SectionName}' of the configuration cannot be used. {Keys(exception)}"]);
        }
    }

    private static string Keys(InvalidOperationException exception) => $"{exception.Message} Correct the key or its value.";
}
