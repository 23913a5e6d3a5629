using Microsoft.Extensions.Compliance.Redaction;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenMed.Logging;

namespace OpenMed.Benchmarks.Redaction;

/// <summary>A pipeline of Microsoft.Extensions.Logging with the redaction of Microsoft.Extensions.Compliance, as its documentation sets it up.</summary>
public sealed class RedactionPipeline : IDisposable
{
    private readonly ServiceProvider _services;

    private RedactionPipeline(ILoggerProvider provider, Action<IRedactionBuilder> redaction)
    {
        _services = new ServiceCollection()
            .AddLogging(logging => logging.EnableRedaction().AddProvider(provider))
            .AddRedaction(redaction)
            .BuildServiceProvider();
        Logger = _services.GetRequiredService<ILoggerFactory>().CreateLogger("Acme.Orders");
    }

    /// <summary>Its logger.</summary>
    public ILogger Logger { get; }

    /// <summary>One that leaves the values out.</summary>
    /// <param name="provider">Gets the events.</param>
    public static RedactionPipeline Erasing(ILoggerProvider provider) =>
        new(provider, redaction => redaction.SetRedactor<ErasingRedactor>(PrivateDataAttribute.Class));

    /// <summary>One that writes a keyed hash in the place of the values.</summary>
    /// <param name="provider">Gets the events.</param>
    public static RedactionPipeline Hashing(ILoggerProvider provider) => new(provider, redaction => redaction.SetHmacRedactor(
        options =>
        {
            options.KeyId = 1;
            options.Key = Convert.ToBase64String(new byte[64]);
        },
        PrivateDataAttribute.Class));

    /// <summary>One that masks what our engine finds in the values.</summary>
    /// <param name="provider">Gets the events.</param>
    /// <param name="sanitizer">Masks.</param>
    public static RedactionPipeline Masking(ILoggerProvider provider, LogSanitizer sanitizer) => new(provider, redaction =>
    {
        redaction.Services.AddSingleton(sanitizer);
        redaction.SetRedactor<OpenMedRedactor>(PrivateDataAttribute.Class);
    });

    /// <inheritdoc/>
    public void Dispose() => _services.Dispose();
}
