using System.Buffers;

namespace OpenMed.Logging.Templates;

/// <summary>A piece of a message template: text, or a hole for a value. Immutable.</summary>
/// <param name="Text">The text as it is written, with its doubled braces; of a hole what stands between its braces.</param>
/// <param name="IsHole">Whether it is a hole.</param>
internal sealed record TemplatePart(string Text, bool IsHole)
{
    // A number of more digits may be one that identifies a person.
    private const int MostDigits = 4;

    private static readonly SearchValues<char> FormatCharacters = SearchValues.Create("0#.,;%:/-_ '\"\\yMdHhmsfFtzKgGlj");

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
        int digits = 0;
        foreach (char character in name)
        {
            if (char.IsDigit(character)) digits++;
            if (digits > MostDigits || !(char.IsLetterOrDigit(character) || character is '_' or '.' or '-' or '$' || (character == '@' && name[0] == '@'))) return false;
        }

        return name.Length > 0 && name.LastIndexOf('@') <= 0;
    }

    private static bool IsFormat(ReadOnlySpan<char> format)
    {
        if (format.Length > 0 && format[0] == ',')
        {
            int colon = format.IndexOf(':');
            ReadOnlySpan<char> alignment = colon < 0 ? format[1..] : format[1..colon];
            if (alignment.Length is 0 or > MostDigits || alignment.TrimStart('-').ContainsAnyExceptInRange('0', '9')) return false;

            format = colon < 0 ? [] : format[colon..];
        }

        if (format.Length == 0) return true;

        format = format[1..];
        bool isStandard = format.Length is > 0 and <= 3 && char.IsAsciiLetter(format[0]) && !format[1..].ContainsAnyExceptInRange('0', '9');
        return isStandard || !format.ContainsAnyExcept(FormatCharacters);
    }
}
