using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace OpenMed.Analyzers.Logs;

/// <summary>A call that logs. Immutable.</summary>
internal sealed class LogCall
{
    /// <summary>Makes a call.</summary>
    /// <param name="family">The library that takes it.</param>
    /// <param name="kind">Where the values go.</param>
    /// <param name="template">The message template, a constant or not; null where there is none.</param>
    /// <param name="values">The values.</param>
    /// <param name="exception">The exception; null for none.</param>
    public LogCall(LogFamily family, LogKind kind, IOperation? template, ImmutableArray<LogValue> values, IOperation? exception = null)
    {
        Family = family;
        Kind = kind;
        Template = template;
        Values = values;
        Exception = exception;
    }

    /// <summary>The library that takes it.</summary>
    public LogFamily Family { get; }

    /// <summary>Where the values go.</summary>
    public LogKind Kind { get; }

    /// <summary>The message template, a constant or not; null where there is none.</summary>
    public IOperation? Template { get; }

    /// <summary>The values.</summary>
    public ImmutableArray<LogValue> Values { get; }

    /// <summary>The exception; null for none.</summary>
    public IOperation? Exception { get; }
}
