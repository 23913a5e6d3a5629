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
    /// <exception cref="OptionsValidationException">A key is none of the options, or a value is not of its type; the message names all of them.</exception>
    public void Configure(LogSanitizerOptions options)
    {
        if (section is null) return;

        IReadOnlyList<string> problems = ConfigurationKeys.Problems(section);
        if (problems.Count == 0)
        {
            try
            {
                section.Bind(options);
                return;
            }
            catch (InvalidOperationException exception)
            {
                // Its message names keys and types; the value of a wrong one stands in the inner exception alone, which is left behind.
                problems = [exception.Message];
            }
        }

        string path = section is IConfigurationSection named ? $"The section '{named.Path}' of the configuration" : "The configuration of the log sanitizer";
        throw new OptionsValidationException(
            Options.DefaultName, typeof(LogSanitizerOptions), [$"{path} cannot be used. {string.Join(' ', problems)} Correct the keys or their values."]);
    }
}
