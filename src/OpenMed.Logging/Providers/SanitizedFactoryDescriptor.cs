using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace OpenMed.Logging.Providers;

/// <summary>The registration of a logger factory that masks before another one.</summary>
internal sealed class SanitizedFactoryDescriptor : ServiceDescriptor
{
    private SanitizedFactoryDescriptor(Func<IServiceProvider, ILoggerFactory> inner)
        : base(
            typeof(ILoggerFactory),
            services => new SanitizingLoggerFactory(inner(services), services.GetServices<ILoggerProvider>(), services.GetRequiredService<LogSanitizer>()),
            ServiceLifetime.Singleton)
    {
    }

    /// <summary>Puts masking before the factory that counts, once.</summary>
    /// <param name="services">The services, with a logger factory.</param>
    public static void Wrap(IServiceCollection services)
    {
        ServiceDescriptor inner = services.Last(service => service.ServiceType == typeof(ILoggerFactory) && !service.IsKeyedService);
        if (inner is SanitizedFactoryDescriptor) return;

        services.Remove(inner);
        if (inner.ImplementationType is { } type) services.TryAddSingleton(type);
        services.Add(new SanitizedFactoryDescriptor(provider => (ILoggerFactory)(
            inner.ImplementationInstance ?? inner.ImplementationFactory?.Invoke(provider) ?? provider.GetRequiredService(inner.ImplementationType!))));
    }
}
