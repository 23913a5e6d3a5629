using Microsoft.CodeAnalysis;

namespace OpenMed.Analyzers.Logs;

/// <summary>Says what the methods of the types that log do.</summary>
internal static class LogMethods
{
    private static readonly HashSet<string> Levels = new HashSet<string>(StringComparer.Ordinal)
    {
        "Verbose", "Trace", "Debug", "Information", "Info", "Warning", "Warn", "Error", "Fatal", "Write", "Log", "ConditionalTrace", "ConditionalDebug",
        "TraceFormat", "DebugFormat", "InfoFormat", "WarnFormat", "ErrorFormat", "FatalFormat", "DebugExt", "InfoExt", "WarnExt", "ErrorExt", "FatalExt",
        "DebugFormatExt", "InfoFormatExt", "WarnFormatExt", "ErrorFormatExt", "FatalFormatExt", "Message",
    };

    private static readonly HashSet<string> Properties = new HashSet<string>(StringComparer.Ordinal)
    {
        "ForContext", "WithProperty", "PushProperty", "PushScopeProperty", "SetProperty", "Property", "Set", "SetTag", "AddTag", "AddBaggage", "SetBaggage",
    };

    private static readonly HashSet<string> Outputs = new HashSet<string>(StringComparer.Ordinal)
    {
        "Write", "WriteLine", "WriteIf", "WriteLineIf", "WriteAsync", "WriteLineAsync", "Print", "TraceInformation", "TraceWarning", "TraceError", "Assert", "Fail",
        "AppendAllText", "AppendAllTextAsync", "AppendAllLines", "AppendAllLinesAsync",
    };

    /// <summary>Says whether a method can log, by its name: a quick look before that at its type.</summary>
    /// <param name="name">The name.</param>
    public static bool CanLog(string name) => Levels.Contains(name) || Properties.Contains(name) || Outputs.Contains(name) || OfExtensions(name) is not null;

    /// <summary>Says where the values of a method go.</summary>
    /// <param name="family">The family of its type.</param>
    /// <param name="method">The method.</param>
    /// <returns>It; null when the method does not log.</returns>
    public static LogKind? KindOf(LogFamily family, IMethodSymbol method) => family switch
    {
        LogFamily.Extensions => OfExtensions(method.Name),
        LogFamily.Serilog or LogFamily.NLog or LogFamily.Log4Net => Levels.Contains(method.Name) ? LogKind.Log
            : Properties.Contains(method.Name) ? LogKind.Property : null,
        LogFamily.Own => Levels.Contains(method.Name) || method.Name.StartsWith("Log", StringComparison.Ordinal) ? LogKind.Log : null,
        LogFamily.Properties or LogFamily.SerilogProperties => Properties.Contains(method.Name) ? LogKind.Property : null,
        LogFamily.Output or LogFamily.Writer => Outputs.Contains(method.Name) ? LogKind.Output : null,
        _ => null,
    };

    private static LogKind? OfExtensions(string name)
    {
        if (name == "BeginScope") return LogKind.Scope;

        return name.StartsWith("Log", StringComparison.Ordinal) ? LogKind.Log : null;
    }
}
