namespace OpenMed.Documents.Passages;

/// <summary>Where something starts in an input.</summary>
/// <param name="Start">In UTF-16 code units from the start of the input; a byte order mark does not count.</param>
/// <param name="Line">The line, from 1. Lines end with LF, CR LF or CR.</param>
/// <param name="Column">The UTF-16 code unit in the line, from 1.</param>
public readonly record struct Place(long Start, long Line, long Column)
{
    /// <summary>The start of an input.</summary>
    public static readonly Place Origin = new(0, 1, 1);

    /// <summary>The place behind a text that starts here.</summary>
    /// <param name="text">The text; must not end between CR and LF.</param>
    /// <returns>Where the next text starts.</returns>
    public Place After(ReadOnlySpan<char> text)
    {
        long start = Start + text.Length;
        long line = Line;
        long column = Column;
        for (int end = text.IndexOfAny('\r', '\n'); end >= 0; end = text.IndexOfAny('\r', '\n'))
        {
            bool isPair = text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n';
            text = text[(end + (isPair ? 2 : 1))..];
            line++;
            column = 1;
        }

        return new Place(start, line, column + text.Length);
    }
}
