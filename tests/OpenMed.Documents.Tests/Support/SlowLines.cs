using System.Text;

namespace OpenMed.Documents.Support;

/// <summary>Gives a line a read, and notes what had been written before it.</summary>
internal sealed class SlowLines(string[] lines, MemoryStream output) : MemoryStream
{
    private int _lineIndex;

    public List<string> OutputBeforeRead { get; } = [];

    public override int Read(byte[] buffer, int offset, int count)
    {
        OutputBeforeRead.Add(Encoding.UTF8.GetString(output.ToArray()));
        return _lineIndex < lines.Length ? Encoding.UTF8.GetBytes(lines[_lineIndex++], buffer.AsSpan(offset, count)) : 0;
    }
}
