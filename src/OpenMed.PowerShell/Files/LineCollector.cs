using System.Text;

namespace OpenMed.Commands.Files;

/// <summary>Cuts a text that comes in parts into its lines. One caller at a time.</summary>
/// <param name="take">Takes each line, without its end.</param>
internal sealed class LineCollector(Action<string> take)
{
    private readonly StringBuilder _line = new();
    private bool _isAfterReturn;

    /// <summary>Takes a part.</summary>
    /// <param name="part">The part; it may end within a line, or between CR and LF.</param>
    public void Add(string part)
    {
        ReadOnlySpan<char> rest = part;
        if (_isAfterReturn && rest.StartsWith("\n")) rest = rest[1..];
        if (!rest.IsEmpty || part.Length > 0) _isAfterReturn = false;

        for (int end = rest.IndexOfAny('\r', '\n'); end >= 0; end = rest.IndexOfAny('\r', '\n'))
        {
            _line.Append(rest[..end]);
            EndLine();
            bool isReturn = rest[end] == '\r';
            rest = rest[(end + 1)..];
            if (isReturn && rest.StartsWith("\n")) rest = rest[1..];
            else if (isReturn && rest.IsEmpty) _isAfterReturn = true;
        }

        _line.Append(rest);
    }

    /// <summary>Hands on the last line, when it has no end.</summary>
    public void Complete()
    {
        if (_line.Length > 0) EndLine();
    }

    private void EndLine()
    {
        take(_line.ToString());
        _line.Clear();
    }
}
