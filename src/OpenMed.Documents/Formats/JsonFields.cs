using System.Text;
using System.Text.Json;

namespace OpenMed.Documents.Formats;

/// <summary>Locates the strings and numbers of chosen fields in a line of JSON.</summary>
/// <param name="names">The fields, each with the dots of its path, for example <c>user.name</c>; an object or array stands for
/// all strings in it. Empty means every field.</param>
public sealed class JsonFields(IReadOnlyList<string> names)
{
    // Shorter numbers stand for nobody.
    private const int LeastDigits = 3;

    private static readonly JsonReaderOptions Options = new() { MaxDepth = 256 };

    /// <summary>The fields.</summary>
    public IReadOnlyList<string> Names => names;

    /// <summary>Locates them.</summary>
    /// <param name="line">One JSON value, in UTF-8.</param>
    /// <param name="missing">The fields that were not there so far; those of the line are taken out, whatever their value.</param>
    /// <returns>The strings and the numbers of three characters and more, by start.</returns>
    /// <exception cref="JsonException">The line is not JSON.</exception>
    /// <exception cref="InvalidOperationException">A string holds half a surrogate pair.</exception>
    internal List<JsonText> Locate(ReadOnlySpan<byte> line, List<string> missing)
    {
        List<JsonText> texts = [];
        Stack<string> paths = new();
        string path = "";
        Utf8JsonReader reader = new(line, Options);
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    paths.Push(path);
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    path = paths.Pop();
                    break;
                case JsonTokenType.PropertyName:
                    string parent = paths.Peek();
                    path = parent.Length == 0 ? reader.GetString()! : $"{parent}.{reader.GetString()}";
                    missing.RemoveAll(name => IsWithin(path, name));
                    break;
                case JsonTokenType.String when IsChosen(path):
                    texts.Add(new JsonText(
                        path, reader.GetString()!, (int)reader.TokenStartIndex, reader.ValueSpan.Length + 2));
                    break;
                case JsonTokenType.Number when reader.ValueSpan.Length >= LeastDigits && IsChosen(path):
                    texts.Add(new JsonText(
                        path, Encoding.ASCII.GetString(reader.ValueSpan), (int)reader.TokenStartIndex, reader.ValueSpan.Length, IsNumber: true));
                    break;
            }
        }

        return texts;
    }

    private bool IsChosen(string path) => names.Count == 0 || names.Any(name => IsWithin(path, name));

    private static bool IsWithin(string path, string name) =>
        path.StartsWith(name, StringComparison.Ordinal) && (path.Length == name.Length || path[name.Length] == '.');
}
