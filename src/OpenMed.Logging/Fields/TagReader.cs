namespace OpenMed.Logging.Fields;

/// <summary>Reads tags and what stands between them. Source: XML 1.0, sections 2.5, 2.7 and 3.1. One caller at a time.</summary>
/// <param name="list">Takes the fields.</param>
/// <param name="open">The names of what is open.</param>
internal sealed class TagReader(FieldList list, NameStack open)
{
    private int _depth;
    private string? _tag;
    private NamedValue _value = new();

    /// <summary>Whether the place is within a tag, where attributes stand.</summary>
    public bool IsInTag => _tag is not null;

    /// <summary>Reads from a <c>&lt;</c>.</summary>
    /// <param name="sign">Where it is.</param>
    /// <returns>Where to go on.</returns>
    public int Read(int sign)
    {
        ReadOnlySpan<char> rest = list.Text.AsSpan(sign);
        if (rest.StartsWith("<!--", StringComparison.Ordinal)) return ReadTo("", sign + 4, "-->");
        if (rest.StartsWith("<![CDATA[", StringComparison.Ordinal)) return ReadTo(open.Name, sign + 9, "]]>");

        int start = list.At(sign + 1) is '/' or '?' or '!' ? sign + 2 : sign + 1;
        bool isInWord = _depth == 0 && (char.IsLetterOrDigit(list.At(sign - 1)) || list.At(sign - 1) is '_' or '.' or '`');
        if (isInWord || !char.IsLetter(list.At(start))) return sign + 1;

        int end = start;
        while (end - start < 64 && (char.IsLetterOrDigit(list.At(end)) || list.At(end) is '_' or '-' or '.' or ':')) end++;
        int local = start + rest.Slice(start - sign, end - start).LastIndexOf(':') + 1;
        _tag = list.At(sign + 1) switch { '/' => "/", '?' or '!' => "?", _ => list.Name(local, end, FieldEscape.None) };
        _value = new NamedValue();
        return end;
    }

    /// <summary>Reads from a <c>&gt;</c>: ends the tag, and reads the text after it.</summary>
    /// <param name="sign">Where it is.</param>
    /// <returns>Where to go on.</returns>
    public int ReadContent(int sign)
    {
        if (_tag is null) return sign + 1;

        if (_tag == "/")
        {
            if (_depth > 0) open.Pop();
            _depth = Math.Max(0, _depth - 1);
        }
        else if (_tag != "?" && list.At(sign - 1) != '/')
        {
            open.Push(_value.NameOr(open.Of(_tag)), isArray: false);
            _depth++;
        }

        _tag = null;
        return _depth == 0 ? sign + 1 : ReadText(sign + 1);
    }

    /// <summary>Adds an attribute. Its name is that which another attribute gives it in <c>&lt;add key="Password" value="..."/&gt;</c>, or that of the tag in <c>&lt;password value="..."/&gt;</c>, else its own.</summary>
    /// <param name="name">Its own name.</param>
    /// <param name="start">Where its value starts.</param>
    /// <param name="end">Where its value ends.</param>
    /// <param name="escape">How its characters are written.</param>
    public void AddAttribute(string name, int start, int end, FieldEscape escape)
    {
        string ofTag = NameStack.Of(_tag is null or "/" or "?" ? "" : open.Of(_tag), name);
        list.Add(_value.NameOf(name, ofTag == name ? open.Of(name) : ofTag), start, end, escape);
        _value.Note(list, name, start, end, escape, isJson: false);
    }

    private int ReadText(int start)
    {
        int end = list.Next("<", start);
        list.Add(open.Name, start, end, FieldEscape.Xml);
        return end;
    }

    private int ReadTo(string name, int start, string mark)
    {
        int end = list.Next(mark, start);
        list.Add(name, Math.Min(start, end), end, FieldEscape.None);
        end = Math.Min(list.Text.Length, end + mark.Length);
        return _depth == 0 ? end : ReadText(end);
    }
}
