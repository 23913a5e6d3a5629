using System.Text;

namespace OpenMed.Documents.Formats;

/// <summary>A record of a table (RFC 4180), as it stands in the input.</summary>
/// <param name="raw">The record with its line end.</param>
/// <param name="fields">Where its fields stand in it, quotes included.</param>
internal sealed class CsvRecord(string raw, IReadOnlyList<Range> fields)
{
    /// <summary>The record with its line end.</summary>
    public string Raw { get; } = raw;

    /// <summary>Where its fields stand in <see cref="Raw"/>, in UTF-16 code units, quotes included; at least one.</summary>
    public IReadOnlyList<Range> Fields { get; } = fields;

    /// <summary>The value of a field, without quotes. What stands behind a closing quote belongs to it.</summary>
    /// <param name="columnIndex">Which field.</param>
    /// <returns>The value; empty when it is empty.</returns>
    public string Value(int columnIndex)
    {
        ReadOnlySpan<char> field = Raw.AsSpan(Fields[columnIndex]);
        if (field.IsEmpty || field[0] != '"')
            return field.ToString();

        StringBuilder value = new();
        bool isQuoted = true;
        for (int charIndex = 1; charIndex < field.Length; charIndex++)
        {
            bool isQuote = field[charIndex] == '"';
            if (isQuoted && isQuote)
            {
                charIndex++;
                isQuoted = charIndex < field.Length && field[charIndex] == '"';
            }

            if (charIndex < field.Length)
                value.Append(field[charIndex]);
        }

        return value.ToString();
    }

    /// <summary>No text, so that logging a record shows nothing.</summary>
    /// <returns>The count of its fields alone.</returns>
    public override string ToString() => FormattableString.Invariant($"CsvRecord {{ Fields = {Fields.Count} }}");
}
