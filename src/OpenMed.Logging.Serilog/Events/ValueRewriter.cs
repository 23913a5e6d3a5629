using System.Collections;
using System.Globalization;
using OpenMed.Logging.Values;
using Serilog.Data;
using Serilog.Events;

namespace OpenMed.Logging.Events;

/// <summary>Masks values. Safe for use by many threads.</summary>
/// <remarks>An instance is kept only when it is of one of Serilog's own types: a type derived from them may show more than its parts.</remarks>
internal sealed class ValueRewriter : LogEventPropertyValueRewriter<ValuePlace>
{
    private const string KeyName = "Key";
    private const string ValueName = "Value";

    private ValueRewriter()
    {
    }

    /// <summary>The one there is.</summary>
    public static ValueRewriter Instance { get; } = new();

    /// <summary>Masks a value.</summary>
    /// <param name="name">The name of its property.</param>
    /// <param name="value">The value.</param>
    /// <param name="sanitizer">Masks.</param>
    /// <returns>The same instance when nothing is to be masked.</returns>
    public LogEventPropertyValue Rewrite(string name, LogEventPropertyValue value, LogEventSanitizer sanitizer) =>
        Visit(new ValuePlace(sanitizer, name, Depth: 0), value);

    /// <inheritdoc/>
    protected override LogEventPropertyValue VisitScalarValue(ValuePlace state, ScalarValue scalar)
    {
        object? sanitized = scalar.Value switch
        {
            string text => PairText.Sanitize(state.Name, text, state.Sanitizer),
            CapturedText captured => captured.Sanitize(state.Name, state.Sanitizer),
            object pair when IsPair(pair) => CapturedText.Of(pair).Sanitize(state.Name, state.Sanitizer),
            IEnumerable sequence => CapturedText.Of(sequence).Sanitize(state.Name, state.Sanitizer),
            object value => state.Sanitizer.Value(state.Name, value),
            null => null,
        };
        return ReferenceEquals(sanitized, scalar.Value) && scalar.GetType() == typeof(ScalarValue) ? scalar : new ScalarValue(sanitized);
    }

    /// <inheritdoc/>
    protected override LogEventPropertyValue VisitSequenceValue(ValuePlace state, SequenceValue sequence)
    {
        if (state.IsDeepest) return new ScalarValue(state.Sanitizer.Withhold());

        bool isKept = sequence.GetType() == typeof(SequenceValue);
        var elements = new LogEventPropertyValue[sequence.Elements.Count];
        for (int elementIndex = 0; elementIndex < elements.Length; elementIndex++)
        {
            elements[elementIndex] = Visit(state.Inside(state.Name), sequence.Elements[elementIndex]);
            isKept &= ReferenceEquals(elements[elementIndex], sequence.Elements[elementIndex]);
        }

        return isKept ? sequence : new SequenceValue(elements);
    }

    /// <inheritdoc/>
    protected override LogEventPropertyValue VisitStructureValue(ValuePlace state, StructureValue structure)
    {
        if (state.IsDeepest) return new ScalarValue(state.Sanitizer.Withhold());

        string? typeTag = structure.TypeTag is null ? null : state.Sanitizer.Template(structure.TypeTag);
        bool isKept = structure.GetType() == typeof(StructureValue) && ReferenceEquals(typeTag, structure.TypeTag);
        string? key = KeyOf(structure);
        var properties = new LogEventProperty[structure.Properties.Count];
        for (int propertyIndex = 0; propertyIndex < properties.Length; propertyIndex++)
        {
            LogEventProperty property = structure.Properties[propertyIndex];
            string name = CodeNames.Sanitize(property.Name, state.Sanitizer);
            LogEventPropertyValue value = Visit(state.Inside(key is not null && property.Name == ValueName ? key : property.Name), property.Value);
            bool isSame = ReferenceEquals(name, property.Name) && ReferenceEquals(value, property.Value);
            properties[propertyIndex] = isSame ? property : new LogEventProperty(name, value);
            isKept &= isSame;
        }

        return isKept ? structure : new StructureValue(properties, typeTag);
    }

    /// <inheritdoc/>
    protected override LogEventPropertyValue VisitDictionaryValue(ValuePlace state, DictionaryValue dictionary)
    {
        if (state.IsDeepest) return new ScalarValue(state.Sanitizer.Withhold());

        bool isKept = dictionary.GetType() == typeof(DictionaryValue);
        var elements = new Dictionary<ScalarValue, LogEventPropertyValue>(dictionary.Elements.Count);
        UnusedNames? names = null;
        foreach (KeyValuePair<ScalarValue, LogEventPropertyValue> element in dictionary.Elements)
        {
            string name = element.Key.Value as string ?? TextOf(element.Key);
            ScalarValue key = SanitizeKey(element.Key, name, state.Sanitizer);
            LogEventPropertyValue value = Visit(state.Inside(name), element.Value);
            isKept &= ReferenceEquals(key, element.Key) && ReferenceEquals(value, element.Value);
            if (elements.ContainsKey(key)) key = new ScalarValue((names ??= UnusedIn(elements)).Of(TextOf(key)));
            elements.Add(key, value);
        }

        return isKept ? dictionary : new DictionaryValue(elements);
    }

    /// <inheritdoc/>
    protected override LogEventPropertyValue VisitUnsupportedValue(ValuePlace state, LogEventPropertyValue value) =>
        new ScalarValue(CapturedText.Of(value).Sanitize(state.Name, state.Sanitizer));

    private static ScalarValue SanitizeKey(ScalarValue key, string name, LogEventSanitizer sanitizer)
    {
        if (key.Value is null) return ScalarValue.Null;

        string sanitized = key.Value is CapturedText captured ? captured.Sanitize("", sanitizer) : sanitizer.Text("", name);
        return ReferenceEquals(sanitized, name) && key.GetType() == typeof(ScalarValue) && key.Value is string or ValueType ? key : new ScalarValue(sanitized);
    }

    private static UnusedNames UnusedIn(Dictionary<ScalarValue, LogEventPropertyValue> elements) => new(name => elements.ContainsKey(new ScalarValue(name)));

    private static bool IsPair(object value) => value.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>);

    // Null when it is no entry, as those of lists of pairs are.
    private static string? KeyOf(StructureValue structure) => structure.Properties switch
    {
        [{ Name: KeyName } key, { Name: ValueName }] => TextOf(key),
        [{ Name: ValueName }, { Name: KeyName } key] => TextOf(key),
        _ => null,
    };

    private static string? TextOf(LogEventProperty key) => key.Value is ScalarValue { Value: string or Enum } scalar ? TextOf(scalar) : null;

    private static string TextOf(ScalarValue key) => key.Value is CapturedText ? "" : Convert.ToString(key.Value, CultureInfo.InvariantCulture) ?? "";
}
