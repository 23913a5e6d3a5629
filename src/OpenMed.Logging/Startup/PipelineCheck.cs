using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OpenMed.Logging.Providers;

namespace OpenMed.Logging.Startup;

/// <summary>Checks, when the application starts, that nothing took the place of the logger factory that masks.</summary>
/// <param name="factory">The logger factory of the application.</param>
internal sealed class PipelineCheck(ILoggerFactory factory) : IValidateOptions<PipelineOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, PipelineOptions options) => factory is SanitizingLoggerFactory
        ? ValidateOptionsResult.Success
        : ValidateOptionsResult.Fail(
            $"The logger factory was replaced by '{factory.GetType()}' after AddPiiSanitizer, so that log events are not masked. "
            + "Call AddPiiSanitizer after what replaces it, for example UseSerilog or AddSerilog.");
}
