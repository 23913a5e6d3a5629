using System.Globalization;
using System.Text;
using System.Text.Json;
using OpenMed.Tokenization;

namespace OpenMed.Support;

/// <summary>Ids and spans that the Hugging Face tokenizers library gave, [CLS] and [SEP] left out.</summary>
internal static class GoldenFile
{
    public static IEnumerable<GoldenCase> Read(string path)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(path));
        foreach (JsonElement element in document.RootElement.GetProperty("cases").EnumerateArray())
        {
            string text = Unescape(element.GetProperty("text"));
            int[] starts = CodePointStarts(text);
            int[] ids = [.. element.GetProperty("ids").EnumerateArray().Select(id => id.GetInt32())];
            int[][] offsets =
                [.. element.GetProperty("offsets_cp").EnumerateArray().Select(pair => new[] { pair[0].GetInt32(), pair[1].GetInt32() })];
            Token[] tokens = [.. ids.Select((id, index) => new Token(id, starts[offsets[index][0]], starts[offsets[index][1]]))];
            yield return new GoldenCase(element.GetProperty("name").GetString()!, text, tokens[1..^1]);
        }
    }

    // GetString refuses lone surrogates, which some cases hold on purpose.
    private static string Unescape(JsonElement element)
    {
        string raw = element.GetRawText()[1..^1];
        var text = new StringBuilder(raw.Length);
        for (int charIndex = 0; charIndex < raw.Length; charIndex++)
        {
            if (raw[charIndex] != '\\')
            {
                text.Append(raw[charIndex]);
                continue;
            }

            char escape = raw[++charIndex];
            if (escape == 'u')
            {
                text.Append((char)int.Parse(raw.AsSpan(charIndex + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                charIndex += 4;
                continue;
            }

            text.Append(escape switch { 'n' => '\n', 't' => '\t', 'r' => '\r', 'b' => '\b', 'f' => '\f', _ => escape });
        }

        return text.ToString();
    }

    private static int[] CodePointStarts(string text)
    {
        var starts = new List<int>();
        for (int charIndex = 0; charIndex < text.Length; charIndex++)
        {
            starts.Add(charIndex);
            if (charIndex + 1 < text.Length && char.IsSurrogatePair(text[charIndex], text[charIndex + 1])) charIndex++;
        }

        return [.. starts, text.Length];
    }
}
