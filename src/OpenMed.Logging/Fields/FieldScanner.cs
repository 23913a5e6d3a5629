using System.Buffers;

namespace OpenMed.Logging.Fields;

/// <summary>Finds the fields of JSON, XML, query strings, connection strings, logfmt and headers in any text, also one that is cut off, in one pass. One caller at a time.</summary>
/// <remarks>It reads marks and no grammar, so that no text is refused. What it takes for a value is searched again for fields within it, so that a wrong border hides nothing.</remarks>
internal sealed class FieldScanner
{
    private static readonly SearchValues<char> Anchors = SearchValues.Create("\"'{}[]:=<>,");
    private static readonly SearchValues<char> InString = SearchValues.Create("\"\\");
    private static readonly SearchValues<char> InQuoted = SearchValues.Create("'\\");
    private static readonly SearchValues<char> BareEnd = SearchValues.Create(",}] \t\r\n\"'{[<");
    private static readonly SearchValues<char> LineEnd = SearchValues.Create("\r\n,;\"{}[]|");

    // A header's value is looked at no further, since the next name may follow at once.
    private const int LongestHeader = 128;

    private readonly FieldList _list;
    private readonly NameStack _open = new();
    private readonly TagReader _tags;
    private readonly PairReader _pairs;
    private readonly bool _hasLines;
    private string? _pending;
    private string _member = "";

    private FieldScanner(FieldList list)
    {
        _list = list;
        _tags = new TagReader(list, _open);
        _pairs = new PairReader(list, _tags);
        _hasLines = list.Text.Contains('\n', StringComparison.Ordinal);
    }

    /// <summary>Finds the fields of a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The fields; a field may hold others.</returns>
    public static FieldList Scan(string text)
    {
        var list = new FieldList(text);
        new FieldScanner(list).Scan();
        return list;
    }

    private void Scan()
    {
        int charIndex = 0;
        while ((charIndex = _list.Next(Anchors, charIndex)) < _list.Text.Length)
        {
            charIndex = _list.Text[charIndex] switch
            {
                '"' => ReadString(charIndex, InString),
                '\'' when _pending is not null || _list.At(charIndex - 1) is '{' or '[' or ',' or '(' or '\0' || (_open.IsOpen && _list.At(charIndex - 1) == ' ')
                    => ReadString(charIndex, InQuoted),
                '{' or '[' => Open(charIndex),
                '}' or ']' => Close(charIndex),
                ',' => _open.IsArray ? ReadElement(charIndex + 1) : charIndex + 1,
                ':' => ReadAfterColon(charIndex),
                '=' => _pairs.Read(charIndex, null, out _pending),
                '<' => _tags.Read(charIndex),
                '>' => _tags.ReadContent(charIndex),
                _ => charIndex + 1,
            };
        }
    }

    private int Open(int charIndex)
    {
        bool isArray = _list.Text[charIndex] == '[';
        _open.Push(_pending, isArray);
        _pending = null;
        return isArray ? ReadElement(charIndex + 1) : charIndex + 1;
    }

    private int Close(int charIndex)
    {
        _open.Pop();
        _pending = null;
        return charIndex + 1;
    }

    private int ReadElement(int charIndex)
    {
        if (_open.Name.Length == 0) return charIndex;

        int start = _list.SkipToValue(charIndex, hasLineComments: true);
        return char.IsAsciiDigit(_list.At(start)) || _list.At(start) == '-' ? ReadBare(_open.Name, start, isJson: true) : start;
    }

    private int ReadBare(string name, int start, bool isJson)
    {
        int end = _list.Next(BareEnd, start);
        _list.Add(name, start, end, FieldEscape.None, isJson);
        return end;
    }

    private int ReadString(int quote, SearchValues<char> ends)
    {
        // An escaped quote outside of a string: the text is JSON in a string, and is read when it is decoded.
        if (_list.At(quote - 1) == '\\') return quote + 1;

        int start = quote + 1;
        int end = _list.Next(ends, start);
        while (_list.At(end) == '\\') end = _list.Next(ends, end + 2);
        end = Math.Min(end, _list.Text.Length);
        int after = _list.SkipSpace(end + 1);
        if (_list.At(after) == ':' && _list.At(after + 1) == '=') after++;
        if (_list.At(after) == ':')
        {
            Await(_list.Name(start, end, FieldEscape.Json));
            return ReadValue(_list.SkipToValue(after + 1, hasLineComments: true));
        }

        if (_list.At(after) == '=') return _pairs.Read(after, _list.Name(start, end, FieldEscape.Json), out _pending);

        _list.Add(_pending ?? _open.Name, start, end, FieldEscape.Json);
        if (_pending is not null) _open.ValueOf(_member)?.Note(_list, _member, start, end, FieldEscape.Json, isJson: false);
        _pending = null;
        return end + 1;
    }

    // The name for the value that follows.
    private void Await(string member)
    {
        string name = _open.Of(member);
        _member = member;
        _pending = _open.ValueOf(member)?.NameOf(member, name) ?? name;
    }

    private int ReadValue(int start)
    {
        if (_list.At(start) is '"' or '\'' or '{' or '[' or '\\' or '<') return start;

        string name = _pending ?? "";
        _pending = null;
        int end = ReadBare(name, start, isJson: true);
        _open.ValueOf(_member)?.Note(_list, _member, start, end, FieldEscape.None, isJson: true);
        return end;
    }

    private int ReadAfterColon(int colon)
    {
        int start = _list.SkipToValue(colon + 1, hasLineComments: false);
        char first = _list.At(start);
        if (start == colon + 1 && first is not ('"' or '\'' or '{' or '[')) return start;

        int nameStart = _list.NameStart(colon);
        string name = _list.Name(nameStart, colon, FieldEscape.None);
        if (name.Length == 0) return start;

        if (first is '"' or '\'' or '{' or '[')
        {
            Await(name);
            return start;
        }

        name = _open.Of(name);
        if (PiiLabels.TryGetByFieldName(name, out _) || IsHeaderLine(nameStart))
        {
            ReadOnlySpan<char> value = _list.Text.AsSpan(start, Math.Min(LongestHeader, _list.Text.Length - start));
            int length = value.IndexOfAny(LineEnd) is >= 0 and int end ? end : value.Length;
            _list.Add(name, start, start + length, FieldEscape.None);
        }

        return start;
    }

    // One line of several, as headers are listed: each value is a text of its own, which the lines round it would hide.
    private bool IsHeaderLine(int nameStart) => _hasLines && _list.At(nameStart) != '[' && _list.At(nameStart - 1) is '\n' or '\0';
}
