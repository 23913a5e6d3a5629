using Microsoft.Extensions.Options;

namespace OpenMed.Logging.Startup;

/// <summary>Checks the options of the sanitizer when the application starts.</summary>
internal sealed class OptionsCheck : IValidateOptions<LogSanitizerOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, LogSanitizerOptions options)
    {
        try
        {
            options.Check();
            return ValidateOptionsResult.Success;
        }
        catch (ArgumentException exception)
        {
            return ValidateOptionsResult.Fail(exception.Message);
        }
    }
}
