using System.Collections;
using System.Text;

namespace OpenMed.Logging.Exceptions;

/// <summary>What providers get in the place of an exception that holds PII: its type's name, message, stack and inner exceptions, masked.</summary>
internal sealed class SanitizedException : Exception
{
    private readonly string _typeName;
    private readonly string? _stack;
    private readonly IReadOnlyList<SanitizedException> _inner;

    /// <summary>Makes one.</summary>
    /// <param name="typeName">The full name of the exception's type.</param>
    /// <param name="message">Its message, masked.</param>
    /// <param name="stack">Its stack, masked; null when it has none.</param>
    /// <param name="inner">Its inner exceptions. Empty when there are none.</param>
    /// <param name="data">Its data, masked.</param>
    public SanitizedException(
        string typeName, string message, string? stack, IReadOnlyList<SanitizedException> inner, IEnumerable<KeyValuePair<string, object?>> data)
        : base(message, inner.Count > 0 ? inner[0] : null)
    {
        _typeName = typeName;
        _stack = stack;
        _inner = inner;
        foreach (KeyValuePair<string, object?> entry in data) ((IDictionary)Data)[entry.Key] = entry.Value;
    }

    /// <inheritdoc/>
    public override string? StackTrace => _stack;

    /// <summary>All of it, in the form of <see cref="Exception.ToString"/>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(_typeName);
        if (Message.Length > 0) text.Append(": ").Append(Message);
        for (int innerIndex = 0; innerIndex < _inner.Count; innerIndex++)
        {
            text.Append('\n').Append(" ---> ");
            if (_inner.Count > 1) text.Append("(Inner Exception #").Append(innerIndex).Append(") ");
            text.Append(_inner[innerIndex]).Append("\n   --- End of inner exception stack trace ---");
        }

        if (!string.IsNullOrEmpty(_stack)) text.Append('\n').Append(_stack);
        return text.Replace("\r", "").Replace("\n", Environment.NewLine).ToString();
    }
}
