namespace OpenMed;

/// <summary>A text together with the name of the field or column that it is the value of, which often says what the value is.</summary>
/// <param name="Text">The text, of any length.</param>
/// <param name="FieldName">The name, for example <c>patient.birthDate</c>; empty (the default) when it has none.</param>
public sealed record PiiText(string Text, string FieldName = "")
{
    /// <summary>The name of its field; empty when it has none, never null.</summary>
    public string FieldName { get; init; } = FieldName ?? string.Empty;

    /// <summary>Whether the model is asked, when the policy does; the default is true. A bare number of a record has no words that a model could read, so its field's name decides.</summary>
    public bool AsksModel { get; init; } = true;

    /// <summary>Lengths alone, so that logging it shows nothing.</summary>
    /// <returns>A line without any of the text.</returns>
    public override string ToString() => FormattableString.Invariant($"PiiText {{ Length = {Text.Length} }}");
}
