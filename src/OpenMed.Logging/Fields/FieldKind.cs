namespace OpenMed.Logging.Fields;

/// <summary>What kind of value a field has.</summary>
internal enum FieldKind
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A number without quotes, which counts only when its name says that it is personal.</summary>
    Number,

    /// <summary>The same in JSON, where what takes its place needs quotes.</summary>
    JsonNumber,
}
