using System.Text;

namespace OpenMed.Policy;

/// <summary>Turns places in the bytes of a text into lines and columns, both from 1.</summary>
internal sealed class PolicyPlaces
{
    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly List<int> _lineStarts = [0];
    private int _lastByteIndex;
    private int _lastColumn = 1;

    /// <summary>Finds the lines. They end with a line feed.</summary>
    /// <param name="bytes">The text in UTF-8, without a byte order mark.</param>
    public PolicyPlaces(ReadOnlyMemory<byte> bytes)
    {
        _bytes = bytes;
        ReadOnlySpan<byte> span = bytes.Span;
        for (int byteIndex = 0; byteIndex < span.Length; byteIndex++)
        {
            if (span[byteIndex] == '\n') _lineStarts.Add(byteIndex + 1);
        }
    }

    /// <summary>The line of a place.</summary>
    /// <param name="byteIndex">The place, from 0 to the length of the text.</param>
    public int LineOf(int byteIndex)
    {
        int found = _lineStarts.BinarySearch(byteIndex);
        return found >= 0 ? found + 1 : ~found;
    }

    /// <summary>The line and the column of a place, the column in UTF-16 code units.</summary>
    /// <param name="byteIndex">The place, from 0 to the length of the text; not before that of the last call, so that many places of one line
    /// cost one walk along it.</param>
    public (int Line, int Column) Next(int byteIndex)
    {
        int line = LineOf(byteIndex);
        int start = _lineStarts[line - 1];
        if (start > _lastByteIndex) (_lastByteIndex, _lastColumn) = (start, 1);

        _lastColumn += Encoding.UTF8.GetCharCount(_bytes.Span[_lastByteIndex..byteIndex]);
        _lastByteIndex = byteIndex;
        return (line, _lastColumn);
    }

    /// <summary>The place of a byte within a line, within the text.</summary>
    /// <param name="lineIndex">The line, from 0.</param>
    /// <param name="byteInLine">The byte in it, from 0.</param>
    public int ByteIndexOf(long lineIndex, long byteInLine)
    {
        int start = _lineStarts[(int)Math.Min(lineIndex, _lineStarts.Count - 1)];
        return (int)Math.Min(start + byteInLine, _bytes.Length);
    }
}
