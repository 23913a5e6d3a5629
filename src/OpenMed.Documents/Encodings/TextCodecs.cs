using System.Buffers;

namespace OpenMed.Documents.Encodings;

/// <summary>The encodings that are known, and how it is told which one a document has.</summary>
public static class TextCodecs
{
    /// <summary>UTF-8, what a file without a byte order mark is taken for.</summary>
    public static readonly TextCodec Utf8 = new Utf8Codec();

    // From here on a byte is none of ASCII.
    private const byte FirstHighByte = 0x80;

    private static readonly TextCodec[] All = [Utf8, new Utf16Codec(false), new Utf16Codec(true), new Latin1Codec()];

    private static readonly SearchValues<byte> ControlBytes = SearchValues.Create(
        [.. Enumerable.Range(0, ' ').Append(0x7F).Except("\t\n\v\f\r".Select(value => (int)value)).Select(value => (byte)value)]);

    /// <summary>The names by which users pass them.</summary>
    public static string[] Names => [.. All.Select(codec => codec.Name)];

    /// <summary>Looks an encoding up.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <returns>The encoding.</returns>
    public static TextCodec Named(string name) => All.First(codec => codec.Name == name);

    /// <summary>Whether more bytes are needed to tell a byte order mark.</summary>
    /// <param name="firstBytes">The first bytes.</param>
    /// <returns>True when they are the start of a mark, and when there are none.</returns>
    internal static bool MayBecomeMark(ReadOnlySpan<byte> firstBytes)
    {
        foreach (TextCodec codec in All)
        {
            if (firstBytes.Length < codec.Mark.Length && codec.Mark.StartsWith(firstBytes))
                return true;
        }

        return false;
    }

    /// <summary>The encoding that a byte order mark announces.</summary>
    /// <param name="firstBytes">The first bytes.</param>
    /// <returns>The encoding; null when there is no mark.</returns>
    internal static TextCodec? Marked(ReadOnlySpan<byte> firstBytes)
    {
        foreach (TextCodec codec in All)
        {
            if (!codec.Mark.IsEmpty && firstBytes.StartsWith(codec.Mark))
                return codec;
        }

        return null;
    }

    /// <summary>Whether bytes are hardly UTF-16, which has bytes below 32 in its line ends, spaces and most letters.</summary>
    /// <param name="bytes">The first bytes; may end within a character.</param>
    /// <returns>True when none of them is a control character and they are mostly ASCII, or UTF-8. True also when there are none.</returns>
    internal static bool IsPlain(ReadOnlySpan<byte> bytes)
    {
        if (bytes.ContainsAny(ControlBytes))
            return false;

        int printed = 0;
        foreach (byte each in bytes)
            printed += each < FirstHighByte ? 1 : 0;

        return printed >= bytes.Length * 3L / 4 || Utf8.Decode(
            bytes, new char[bytes.Length], isEnd: false, out _, out _) != OperationStatus.InvalidData;
    }

    /// <summary>Tells the encoding of a file by its first bytes.</summary>
    /// <param name="firstBytes">The first bytes, as many as the first read gave.</param>
    /// <returns>The encoding of the byte order mark; UTF-8 without one; null when the bytes look like UTF-16 without one.</returns>
    internal static TextCodec? Detect(ReadOnlySpan<byte> firstBytes)
    {
        if (Marked(firstBytes) is { } codec)
            return codec;

        // UTF-16 text of a European language has a NUL in every other byte, and all of that is UTF-8 as well. Taken for UTF-8
        // nothing would be found in it, and it would pass unmasked.
        return firstBytes.Count((byte)0) > firstBytes.Length / 4 ? null : Utf8;
    }
}
