using System.Globalization;
using System.Text;
using OpenMed.Documents.Passages;

namespace OpenMed.Documents.Formats;

/// <summary>Puts changes into a string of JSON (RFC 8259, section 7); what is not changed keeps its escapes.</summary>
internal static class JsonSplice
{
    // A backslash, the letter u and four digits.
    private const int UnicodeEscapeLength = 6;

    /// <summary>Puts them in.</summary>
    /// <param name="raw">The string as it stands in the input, with its quotes.</param>
    /// <param name="edits">The changes, by start, at places of the string without its quotes and escapes.</param>
    /// <returns>The string with quotes and the escapes that the format asks for.</returns>
    public static string Apply(string raw, IReadOnlyList<TextEdit> edits)
    {
        StringBuilder spliced = new(raw.Length);
        int copiedTo = 0, rawIndex = 1, charIndex = 0;
        foreach (TextEdit edit in edits)
        {
            Advance(raw, ref rawIndex, ref charIndex, edit.Start);
            int start = rawIndex;
            Advance(raw, ref rawIndex, ref charIndex, edit.End);
            spliced.Append(raw, copiedTo, start - copiedTo);
            AppendEscaped(spliced, edit.Replacement);
            copiedTo = rawIndex;
        }

        return spliced.Append(raw, copiedTo, raw.Length - copiedTo).ToString();
    }

    private static void Advance(string raw, ref int rawIndex, ref int charIndex, int toCharIndex)
    {
        for (; charIndex < toCharIndex; charIndex++)
            rawIndex += raw[rawIndex] != '\\' ? 1 : raw[rawIndex + 1] == 'u' ? UnicodeEscapeLength : 2;
    }

    private static void AppendEscaped(StringBuilder target, string text)
    {
        for (int charIndex = 0; charIndex < text.Length; charIndex++)
        {
            char unit = text[charIndex];
            if (char.IsHighSurrogate(unit) && charIndex + 1 < text.Length && char.IsLowSurrogate(text[charIndex + 1]))
                target.Append(unit).Append(text[++charIndex]);
            else if (Short(unit) is { } letter)
                target.Append('\\').Append(letter);
            else if (unit < ' ' || char.IsSurrogate(unit))
                target.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}");
            else
                target.Append(unit);
        }
    }

    private static char? Short(char unit) => unit switch
    {
        '"' or '\\' => unit,
        '\b' => 'b',
        '\f' => 'f',
        '\n' => 'n',
        '\r' => 'r',
        '\t' => 't',
        _ => null,
    };
}
