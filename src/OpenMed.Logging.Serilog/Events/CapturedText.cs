using System.Globalization;

namespace OpenMed.Logging.Events;

/// <summary>The text of an object that may change or is not known, taken once. Immutable.</summary>
internal sealed class CapturedText
{
    private readonly string _text;
    private readonly bool _isTypeName;
    private readonly Exception? _fault;

    private CapturedText(string text, bool isTypeName, Exception? fault)
    {
        _text = text;
        _isTypeName = isTypeName;
        _fault = fault;
    }

    /// <summary>Takes the text of an object. Never throws: an object without a text is told when its text is asked for.</summary>
    /// <param name="value">The object.</param>
    public static CapturedText Of(object value)
    {
        try
        {
            string text = Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
            return new CapturedText(text, string.Equals(text, value.GetType().ToString(), StringComparison.Ordinal), fault: null);
        }
        catch (Exception fault)
        {
            return new CapturedText("", isTypeName: false, fault);
        }
    }

    /// <summary>The text, masked.</summary>
    /// <param name="name">The name of its property; empty when it has none.</param>
    /// <param name="sanitizer">Masks.</param>
    /// <returns>The text; not looked at when it is the name of the type, which comes from code.</returns>
    public string Sanitize(string name, LogEventSanitizer sanitizer)
    {
        if (_fault is not null) return sanitizer.Fail(_fault);
        return _isTypeName ? _text : PairText.Sanitize(name, _text, sanitizer);
    }
}
