using System.Text;

namespace OpenMed.Documents.Formats;

/// <summary>Reads the records of a table (RFC 4180) and keeps every character of them. One caller at a time.</summary>
/// <remarks>Its own, because CSV libraries give the values and drop what stands around them: quotes that were not needed, and
/// which line end a record had.</remarks>
/// <param name="reader">The table.</param>
/// <param name="delimiter">What stands between two fields.</param>
/// <param name="name">What the table is called in messages.</param>
internal sealed class CsvRecordReader(TextReader reader, char delimiter, string name)
{
    // A quote that is never closed makes one record of all that follows.
    private const int MaxRecordLength = 67_108_864;

    private readonly StringBuilder _raw = new();

    /// <summary>Reads the next record.</summary>
    /// <returns>The record, or null at the end of the table.</returns>
    /// <exception cref="DocumentException">The record does not end.</exception>
    public CsvRecord? Read()
    {
        _raw.Clear();
        List<Range> fields = [];
        int start = 0;
        bool isQuoted = false;
        bool isInsideQuotes = false;
        for (int next = reader.Read(); next >= 0; next = reader.Read())
        {
            char character = (char)next;
            if (character == '"')
            {
                isQuoted |= _raw.Length == start;
                isInsideQuotes ^= isQuoted;
            }
            else if (character == delimiter && !isInsideQuotes)
            {
                fields.Add(start.._raw.Length);
                start = _raw.Length + 1;
                isQuoted = false;
            }
            else if (character is '\r' or '\n' && !isInsideQuotes)
            {
                fields.Add(start.._raw.Length);
                AppendLineEnd(character);
                return new CsvRecord(_raw.ToString(), fields);
            }

            Append(character);
        }

        if (_raw.Length == 0)
            return null;

        fields.Add(start.._raw.Length);
        return new CsvRecord(_raw.ToString(), fields);
    }

    private void Append(char character)
    {
        _raw.Append(character);
        if (_raw.Length > MaxRecordLength)
        {
            throw new DocumentException(FormattableString.Invariant(
                $"'{name}' has a record longer than {MaxRecordLength} characters. Close the open quote, or read it as text."));
        }
    }

    private void AppendLineEnd(char character)
    {
        _raw.Append(character);
        if (character == '\r' && reader.Peek() == '\n')
            _raw.Append((char)reader.Read());
    }
}
