using System.Buffers;
using System.Globalization;
using System.Net;
using System.Text;

namespace OpenMed.Logging.Fields;

/// <summary>Reads one escape sequence. What is none, or not a whole one, is no escape. Looks at a bounded number of characters; safe for use by many threads.</summary>
internal static class EscapeReader
{
    /// <summary>How many code units one sequence gives at most.</summary>
    public const int MostUnits = 2;

    // The longest name of HTML 4 is "thetasym".
    private const int LongestEntity = 12;

    private static readonly SearchValues<char> Starts = SearchValues.Create("%+\\&'");

    /// <summary>Where the next sequence may start.</summary>
    /// <param name="text">The text.</param>
    /// <param name="charIndex">Where to look from.</param>
    /// <returns>The length of the text when there is none.</returns>
    public static int Next(ReadOnlySpan<char> text, int charIndex) =>
        text.Slice(charIndex).IndexOfAny(Starts) is >= 0 and int offset ? charIndex + offset : text.Length;

    /// <summary>Whether a part of a text holds a sequence that changes how the text reads; <c>\n</c> and the like do not count, for they stand in paths too.</summary>
    /// <param name="text">The part.</param>
    public static bool IsIn(ReadOnlySpan<char> text)
    {
        Span<char> units = stackalloc char[MostUnits];
        for (int charIndex = Next(text, 0); charIndex < text.Length; charIndex = Next(text, charIndex + 1))
        {
            if (text[charIndex] == '\\' && (charIndex + 1 == text.Length || text[charIndex + 1] is not ('u' or '/' or '"'))) continue;
            if (Read(text, charIndex, FieldEscape.Any, units, out _) > 0) return true;
        }

        return false;
    }

    /// <summary>Reads a sequence.</summary>
    /// <param name="text">The text.</param>
    /// <param name="charIndex">Where it starts.</param>
    /// <param name="escape">The kinds that count.</param>
    /// <param name="units">Takes what it stands for; at least <see cref="MostUnits"/> long.</param>
    /// <param name="length">How long the sequence is, in code units.</param>
    /// <returns>How many code units it stands for; 0 when there is none.</returns>
    public static int Read(ReadOnlySpan<char> text, int charIndex, FieldEscape escape, Span<char> units, out int length)
    {
        ReadOnlySpan<char> rest = text.Slice(charIndex);
        length = 1;
        return rest[0] switch
        {
            '%' when (escape & FieldEscape.Percent) != 0 => ReadPercent(rest, units, out length),
            '+' when (escape & FieldEscape.Plus) != 0 => One(units, ' '),
            '\\' when (escape & FieldEscape.Json) != 0 => ReadJson(rest, units, out length),
            '&' when (escape & FieldEscape.Xml) != 0 => ReadXml(rest, units, out length),
            '\'' when (escape & FieldEscape.DoubledQuote) != 0 && rest.Length > 1 && rest[1] == '\'' => One(units, '\'', out length, 2),
            _ => 0,
        };
    }

    private static int ReadPercent(ReadOnlySpan<char> rest, Span<char> units, out int length)
    {
        Span<byte> bytes = stackalloc byte[4];
        int byteCount = 0;
        while (byteCount < bytes.Length && rest.Length >= 3 * (byteCount + 1) && rest[3 * byteCount] == '%'
            && byte.TryParse(rest.Slice((3 * byteCount) + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out bytes[byteCount]))
        {
            byteCount++;
        }

        length = 0;
        if (Rune.DecodeFromUtf8(bytes.Slice(0, byteCount), out Rune rune, out int consumed) != OperationStatus.Done) return 0;

        length = 3 * consumed;
        return rune.EncodeToUtf16(units);
    }

    private static int ReadJson(ReadOnlySpan<char> rest, Span<char> units, out int length)
    {
        length = 0;
        if (rest.Length < 2) return 0;
        if (rest[1] == 'u') return ReadUnicode(rest, units, out length);

        char unit = rest[1] switch
        {
            '"' or '\\' or '/' or '\'' => rest[1],
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'b' => '\b',
            'f' => '\f',
            _ => '\0',
        };
        return unit == '\0' ? 0 : One(units, unit, out length, 2);
    }

    // Half a pair stays as it is written.
    private static int ReadUnicode(ReadOnlySpan<char> rest, Span<char> units, out int length)
    {
        length = 0;
        if (!TryReadUnit(rest, out units[0])) return 0;
        if (!char.IsSurrogate(units[0])) return One(units, units[0], out length, 6);
        if (!char.IsHighSurrogate(units[0]) || !TryReadUnit(rest.Slice(6), out units[1]) || !char.IsLowSurrogate(units[1])) return 0;

        length = 12;
        return 2;
    }

    private static bool TryReadUnit(ReadOnlySpan<char> rest, out char unit)
    {
        ushort value = 0;
        bool isRead = rest.Length >= 6 && rest[0] == '\\' && rest[1] == 'u'
            && ushort.TryParse(rest.Slice(2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value);
        unit = (char)value;
        return isRead;
    }

    private static int ReadXml(ReadOnlySpan<char> rest, Span<char> units, out int length)
    {
        length = rest.Slice(0, Math.Min(rest.Length, LongestEntity)).IndexOf(';') + 1;
        if (length < 4) return 0;
        if (rest[1] != '#')
        {
            // The table of HTML's names is that of the runtime; a name that it does not know comes back unchanged.
            if (!char.IsAsciiLetter(rest[1])) return 0;

            string decoded = WebUtility.HtmlDecode(rest.Slice(0, length).ToString());
            return decoded.Length == 1 ? One(units, decoded[0]) : 0;
        }

        bool isHex = rest[2] is 'x' or 'X';
        bool isRead = isHex
            ? int.TryParse(rest.Slice(3, length - 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int value)
            : int.TryParse(rest.Slice(2, length - 3), NumberStyles.None, CultureInfo.InvariantCulture, out value);
        return isRead && Rune.TryCreate(value, out Rune rune) ? rune.EncodeToUtf16(units) : 0;
    }

    private static int One(Span<char> units, char unit) => One(units, unit, out _, 0);

    private static int One(Span<char> units, char unit, out int length, int sequenceLength)
    {
        units[0] = unit;
        length = sequenceLength;
        return 1;
    }
}
