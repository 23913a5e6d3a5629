namespace OpenMed.Logging.Templates;

/// <summary>A piece of a message template: text, or a hole for a value. Immutable.</summary>
/// <param name="Text">The text as it is written, with its doubled braces; of a hole what stands between its braces.</param>
/// <param name="IsHole">Whether it is a hole.</param>
internal sealed record TemplatePart(string Text, bool IsHole)
{
    private readonly int _nameLength = Text.AsSpan().IndexOfAny(',', ':') is var end and >= 0 ? end : Text.Length;

    /// <summary>The name of a hole, for example <c>Amount</c> of <c>{Amount,10:N2}</c>.</summary>
    public string Name => Text.Substring(0, _nameLength);

    /// <summary>Alignment and format of a hole as a composite format has them, for example <c>,10:N2</c>; empty when there are none.</summary>
    public string Format => Text.Substring(_nameLength);
}
