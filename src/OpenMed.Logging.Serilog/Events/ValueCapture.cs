using Serilog.Data;
using Serilog.Events;

namespace OpenMed.Logging.Events;

/// <summary>Replaces the parts of values that may change after the call. Safe for use by many threads.</summary>
internal sealed class ValueCapture : LogEventPropertyValueRewriter<bool>
{
    private ValueCapture()
    {
    }

    /// <summary>The one there is.</summary>
    public static ValueCapture Instance { get; } = new();

    /// <summary>Captures a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The same instance when nothing in it can change.</returns>
    public LogEventPropertyValue Of(LogEventPropertyValue value) => Visit(state: false, value);

    /// <inheritdoc/>
    protected override LogEventPropertyValue VisitScalarValue(bool state, ScalarValue scalar) =>
        IsFixed(scalar.Value) ? scalar : new ScalarValue(CapturedText.Of(scalar.Value!));

    /// <inheritdoc/>
    protected override LogEventPropertyValue VisitUnsupportedValue(bool state, LogEventPropertyValue value) => new ScalarValue(CapturedText.Of(value));

    // Values of the runtime that have formats are numbers, identifiers, dates and durations. An exception keeps its parts, which are masked one by one.
    private static bool IsFixed(object? value) =>
        value is null or string or bool or char or Enum or Uri or Version or Exception or CapturedText
        || (value is ValueType and IFormattable && value.GetType().Namespace is "System" or "System.Numerics" && !value.GetType().IsGenericType);
}
