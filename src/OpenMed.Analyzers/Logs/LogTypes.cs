using Microsoft.CodeAnalysis;

namespace OpenMed.Analyzers.Logs;

/// <summary>The types of a compilation that log. Safe for use by many threads.</summary>
internal sealed class LogTypes
{
    private readonly Dictionary<ISymbol, LogFamily> _families = new Dictionary<ISymbol, LogFamily>(SymbolEqualityComparer.Default);

    private LogTypes(Compilation compilation)
    {
        Logger = compilation.GetTypeByMetadataName("Microsoft.Extensions.Logging.ILogger");
        SerilogLogger = compilation.GetTypeByMetadataName("Serilog.ILogger");
        Console = compilation.GetTypeByMetadataName("System.Console");
        foreach ((string name, LogFamily family) in Names)
        {
            if (compilation.GetTypeByMetadataName(name) is { } type) _families[type] = family;
        }
    }

    /// <summary><c>Microsoft.Extensions.Logging.ILogger</c>; null where the compilation does not refer to it.</summary>
    public INamedTypeSymbol? Logger { get; }

    /// <summary><c>Serilog.ILogger</c>; null where the compilation does not refer to it.</summary>
    public INamedTypeSymbol? SerilogLogger { get; }

    /// <summary><c>System.Console</c>; null where the compilation does not refer to it.</summary>
    public INamedTypeSymbol? Console { get; }

    private static (string Name, LogFamily Family)[] Names =>
    [
        ("Microsoft.Extensions.Logging.ILogger", LogFamily.Extensions),
        ("Microsoft.Extensions.Logging.LoggerExtensions", LogFamily.Extensions),
        ("Serilog.ILogger", LogFamily.Serilog),
        ("Serilog.Log", LogFamily.Serilog),
        ("Serilog.Core.Logger", LogFamily.Serilog),
        ("Serilog.Context.LogContext", LogFamily.SerilogProperties),
        ("Serilog.IDiagnosticContext", LogFamily.SerilogProperties),
        ("Serilog.Configuration.LoggerEnrichmentConfiguration", LogFamily.SerilogProperties),
        ("NLog.Logger", LogFamily.NLog),
        ("NLog.ILogger", LogFamily.NLog),
        ("NLog.ILoggerBase", LogFamily.NLog),
        ("NLog.ILoggerExtensions", LogFamily.NLog),
        ("NLog.LogEventBuilder", LogFamily.NLog),
        ("NLog.ScopeContext", LogFamily.Properties),
        ("NLog.MappedDiagnosticsContext", LogFamily.Properties),
        ("NLog.MappedDiagnosticsLogicalContext", LogFamily.Properties),
        ("NLog.GlobalDiagnosticsContext", LogFamily.Properties),
        ("log4net.ILog", LogFamily.Log4Net),
        ("log4net.Util.ILogExtensions", LogFamily.Log4Net),
        ("System.Diagnostics.Activity", LogFamily.Properties),
        ("System.Console", LogFamily.Output),
        ("System.Diagnostics.Debug", LogFamily.Output),
        ("System.Diagnostics.Trace", LogFamily.Output),
        ("System.IO.File", LogFamily.Output),
        ("System.IO.TextWriter", LogFamily.Writer),
    ];

    /// <summary>Finds the types.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <returns>Them; null when the compilation knows none.</returns>
    public static LogTypes? Find(Compilation compilation)
    {
        var types = new LogTypes(compilation);
        return types._families.Count == 0 ? null : types;
    }

    /// <summary>Says to which family the type of a method belongs.</summary>
    /// <param name="type">The type that declares the method.</param>
    public LogFamily FamilyOf(INamedTypeSymbol type)
    {
        if (_families.TryGetValue(type.OriginalDefinition, out LogFamily family)) return family;
        if (Implements(type, Logger)) return LogFamily.Extensions;

        return Implements(type, SerilogLogger) ? LogFamily.Serilog : LogFamily.None;
    }

    private static bool Implements(INamedTypeSymbol type, INamedTypeSymbol? logger) =>
        logger is not null && type.AllInterfaces.Contains(logger, SymbolEqualityComparer.Default);
}
