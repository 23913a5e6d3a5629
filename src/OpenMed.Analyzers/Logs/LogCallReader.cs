using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OpenMed.Analyzers.Options;

namespace OpenMed.Analyzers.Logs;

/// <summary>Reads calls that log. Safe for use by many threads.</summary>
internal sealed class LogCallReader
{
    private readonly LogTypes _types;
    private readonly AnalyzerSettings _settings;

    /// <summary>Makes a reader.</summary>
    /// <param name="types">The types that log.</param>
    /// <param name="settings">Names further ones.</param>
    public LogCallReader(LogTypes types, AnalyzerSettings settings)
    {
        _types = types;
        _settings = settings;
    }

    /// <summary>Reads a call.</summary>
    /// <param name="call">The call.</param>
    /// <returns>What it logs; null when it does not log.</returns>
    public LogCall? Read(IInvocationOperation call)
    {
        IMethodSymbol method = call.TargetMethod;
        if (method.MethodKind == MethodKind.DelegateInvoke) return DefinedMessageReader.Read(call, _types);

        if (!LogMethods.CanLog(method.Name)) return null;

        LogFamily family = _types.FamilyOf(method.ContainingType);
        if (family == LogFamily.None && IsOfSettings(method.ContainingType)) family = LogFamily.Own;
        if (family == LogFamily.None && ExtendedLogger.Read(call, _types) is { } extended) return MessageReader.Read(call, extended, LogKind.Log);
        if (family == LogFamily.None || LogMethods.KindOf(family, method) is not { } kind) return null;
        if (family == LogFamily.Writer && !IsOfConsole(call.Instance)) return null;

        return kind == LogKind.Property ? PropertyReader.Read(call, family) : MessageReader.Read(call, family, kind);
    }

    private bool IsOfSettings(INamedTypeSymbol type) =>
        !_settings.LogTypes.IsEmpty && type.AllInterfaces.Concat([type]).Any(level => _settings.LogTypes.Any(entry => AnalyzerSettings.IsNamed(entry, level)));

    private bool IsOfConsole(IOperation? writer) =>
        writer is IPropertyReferenceOperation { Property.ContainingType: { } type } && SymbolEqualityComparer.Default.Equals(type, _types.Console);
}
