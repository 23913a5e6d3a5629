using Microsoft.CodeAnalysis;

namespace OpenMed.Analyzers.Pipelines;

/// <summary>The types by which pipelines are put together. Safe for use by many threads.</summary>
internal sealed class PipelineTypes
{
    private readonly Compilation _compilation;
    private readonly INamedTypeSymbol? _sanitizer;
    private readonly INamedTypeSymbol?[] _sanitizedSinks;
    private readonly INamedTypeSymbol? _propertyMask;
    private readonly INamedTypeSymbol?[] _builders;
    private readonly INamedTypeSymbol?[] _sinks;
    private readonly INamedTypeSymbol? _settings;

    private PipelineTypes(Compilation compilation)
    {
        _compilation = compilation;
        _sanitizer = compilation.GetTypeByMetadataName("Microsoft.Extensions.Logging.PiiSanitizerLoggingBuilderExtensions");
        _sanitizedSinks = [compilation.GetTypeByMetadataName("Serilog.PiiSanitizedSinkExtensions"), compilation.GetTypeByMetadataName("Serilog.PiiSanitizedAuditExtensions")];
        _propertyMask = compilation.GetTypeByMetadataName("Serilog.PiiMaskingEnrichmentExtensions");
        _sinks = [compilation.GetTypeByMetadataName("Serilog.Configuration.LoggerSinkConfiguration"), compilation.GetTypeByMetadataName("Serilog.Configuration.LoggerAuditSinkConfiguration")];
        _settings = compilation.GetTypeByMetadataName("Serilog.Configuration.LoggerSettingsConfiguration");
        Configuration = compilation.GetTypeByMetadataName("Serilog.LoggerConfiguration");
        Provider = compilation.GetTypeByMetadataName("Microsoft.Extensions.Logging.ILoggerProvider");
        Factory = compilation.GetTypeByMetadataName("Microsoft.Extensions.Logging.LoggerFactory");
        _builders = [compilation.GetTypeByMetadataName("Microsoft.Extensions.Logging.ILoggingBuilder"), compilation.GetTypeByMetadataName("Microsoft.Extensions.Logging.ILoggerFactory"), Factory];
        Others = new OtherAssemblies(compilation);
    }

    /// <summary><c>Serilog.LoggerConfiguration</c>; null where the compilation does not refer to it.</summary>
    public INamedTypeSymbol? Configuration { get; }

    /// <summary><c>Microsoft.Extensions.Logging.ILoggerProvider</c>; null where the compilation does not refer to it.</summary>
    public INamedTypeSymbol? Provider { get; }

    /// <summary><c>Microsoft.Extensions.Logging.LoggerFactory</c>; null where the compilation does not refer to it.</summary>
    public INamedTypeSymbol? Factory { get; }

    /// <summary>The other assemblies that know the sanitizer, so that a call of them may add it.</summary>
    public OtherAssemblies Others { get; }

    /// <summary>Says whether a compilation refers to the sanitizer.</summary>
    /// <param name="compilation">The compilation.</param>
    public static bool AreIn(Compilation compilation) =>
        compilation.GetTypeByMetadataName("OpenMed.Logging.LogSanitizer") is { } sanitizer && !IsSame(sanitizer.ContainingAssembly, compilation.Assembly);

    /// <summary>Finds the types.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <returns>Them; null when the compilation does not refer to the sanitizer.</returns>
    public static PipelineTypes? Find(Compilation compilation) => AreIn(compilation) ? new PipelineTypes(compilation) : null;

    /// <summary>Says whether a method puts the sanitizer before providers.</summary>
    /// <param name="method">The method.</param>
    public bool IsSanitizer(IMethodSymbol method) => IsSame(method.ContainingType, _sanitizer);

    /// <summary>Says whether a method puts the sanitizer before sinks.</summary>
    /// <param name="method">The method.</param>
    public bool IsSanitizedSink(IMethodSymbol method) => IsOneOf(method.ContainingType, _sanitizedSinks);

    /// <summary>Says whether a method masks the properties of events and nothing else.</summary>
    /// <param name="method">The method.</param>
    public bool IsPropertyMask(IMethodSymbol method) => IsSame(method.ContainingType, _propertyMask);

    /// <summary>Says whether a type takes providers.</summary>
    /// <param name="type">The type.</param>
    public bool TakesProviders(ITypeSymbol? type) => IsOneOf(type, _builders);

    /// <summary>Says whether a type takes sinks.</summary>
    /// <param name="type">The type.</param>
    public bool TakesSinks(ITypeSymbol? type) => IsOneOf(type, _sinks);

    /// <summary>Says whether a type takes settings, which may name sinks.</summary>
    /// <param name="type">The type.</param>
    public bool TakesSettings(ITypeSymbol? type) => IsSame(type, _settings);

    /// <summary>Says whether a method stands in the source of the compilation.</summary>
    /// <param name="method">The method.</param>
    public bool IsOwn(IMethodSymbol method) => IsSame(method.ContainingAssembly, _compilation.Assembly);

    /// <summary>Says whether two symbols are the same; null is none.</summary>
    /// <param name="one">One.</param>
    /// <param name="other">The other.</param>
    public static bool IsSame(ISymbol? one, ISymbol? other) => one is not null && SymbolEqualityComparer.Default.Equals(one, other);

    private static bool IsOneOf(ITypeSymbol? type, INamedTypeSymbol?[] types) => types.Any(known => IsSame(type, known));
}
