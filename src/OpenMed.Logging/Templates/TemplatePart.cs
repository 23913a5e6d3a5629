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

    /// <summary>Whether it is a hole whose name and format have the form of those in code, so that it holds no words of data.</summary>
    public bool IsCode => IsHole && IsName(Text.AsSpan(0, _nameLength)) && IsFormat(Text.AsSpan(_nameLength));

    /// <summary>Whether a name has the form of an identifier and is no number that tells something.</summary>
    /// <param name="name">The name.</param>
    public static bool IsName(ReadOnlySpan<char> name)
    {
        ReadOnlySpan<char> word = name.Length > 0 && name[0] == '@' ? name[1..] : name;
        return name.Length > 0 && CodeForm.IsName(word, "_.-$");
    }

    private static bool IsFormat(ReadOnlySpan<char> format)
    {
        int colon = format.IndexOf(':');
        ReadOnlySpan<char> alignment = colon < 0 ? format : format[..colon];
        return (alignment.Length == 0 || CodeForm.IsAlignment(alignment[1..])) && (colon < 0 || CodeForm.IsFormat(format[(colon + 1)..]));
    }
}
