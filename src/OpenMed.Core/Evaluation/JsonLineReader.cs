using System.Text;
using System.Text.Json;

namespace OpenMed.Evaluation;

/// <summary>Reads JSON objects, one a line, and says in which line something is wrong. What it says holds nothing of the line.</summary>
/// <param name="reader">The lines; stays open.</param>
/// <param name="name">What they are called in messages.</param>
internal sealed class JsonLineReader(TextReader reader, string name)
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The line that was read last, from 1.</summary>
    public int Line { get; private set; }


    /// <summary>The object of the line that was read last.</summary>
    public JsonElement Value { get; private set; }

    /// <summary>Opens a file for a reader.</summary>
    /// <param name="path">The file, in UTF-8, with or without a byte order mark.</param>
    /// <exception cref="ArgumentException">The path is null or empty.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static StreamReader Open(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new StreamReader(path, StrictUtf8);
    }

    /// <summary>Reads the next line that is not blank.</summary>
    /// <returns>False at the end.</returns>
    /// <exception cref="InvalidDataException">It is no JSON object, or its bytes are not UTF-8.</exception>
    public bool Read()
    {
        string? line;
        do
        {
            line = ReadLine();
            if (line is null) return false;

            Line++;
        }
        while (string.IsNullOrWhiteSpace(line));

        Value = Parse(line);
        return Value.ValueKind == JsonValueKind.Object ? true : throw Wrong("The line is no JSON object.");
    }

    /// <summary>A member that is a string.</summary>
    /// <param name="owner">The object.</param>
    /// <param name="member">The member's name.</param>
    /// <exception cref="InvalidDataException">It is not there, no string, or half a surrogate pair stands in it.</exception>
    public string Text(JsonElement owner, string member)
    {
        JsonElement value = Member(owner, member, JsonValueKind.String, "string");
        return WithWholePairs(() => value.GetString()!);
    }

    /// <summary>A member that is a string which is not empty.</summary>
    /// <param name="owner">The object.</param>
    /// <param name="member">The member's name.</param>
    /// <exception cref="InvalidDataException">As for <see cref="Text"/>, or it is empty.</exception>
    public string FilledText(JsonElement owner, string member) =>
        Text(owner, member) is { Length: > 0 } text ? text : throw Wrong($"The string \"{member}\" is empty.");

    /// <summary>The member <c>id</c>: a string that is not empty, or a number as it is written.</summary>
    /// <exception cref="InvalidDataException">It is not there or something else.</exception>
    public string Id() =>
        WithWholePairs(() => Value.TryGetProperty("id", out JsonElement id) && id.ValueKind == JsonValueKind.Number ? id.GetRawText() : null)
        ?? FilledText(Value, "id");

    /// <summary>A member that is a whole number.</summary>
    /// <param name="owner">The object.</param>
    /// <param name="member">The member's name.</param>
    /// <exception cref="InvalidDataException">It is not there or no whole number of 32 bits.</exception>
    public int Count(JsonElement owner, string member) =>
        Member(owner, member, JsonValueKind.Number, "whole number").TryGetInt32(out int count)
            ? count
            : throw Wrong($"The number \"{member}\" is not whole, or too large.");

    /// <summary>The objects of a member that is an array of them.</summary>
    /// <param name="member">The member's name.</param>
    /// <exception cref="InvalidDataException">It is not there, no array, or holds something else.</exception>
    public IEnumerable<JsonElement> Objects(string member)
    {
        foreach (JsonElement item in Member(Value, member, JsonValueKind.Array, "array").EnumerateArray())
            yield return item.ValueKind == JsonValueKind.Object ? item : throw Wrong($"The array \"{member}\" holds something other than objects.");
    }

    /// <summary>An error of the line that was read last.</summary>
    /// <param name="problem">A sentence that says what is wrong.</param>
    /// <returns>The error, for the caller to throw.</returns>
    public InvalidDataException Wrong(string problem) => new(FormattableString.Invariant(
        $"'{name}' line {Line}: {problem} docs/accuracy.md shows the form; correct the line."));

    private JsonElement Member(JsonElement owner, string member, JsonValueKind kind, string kindName)
    {
        JsonElement value = default;
        if (!WithWholePairs(() => owner.TryGetProperty(member, out value))) throw Wrong($"There is no \"{member}\".");

        return value.ValueKind == kind ? value : throw Wrong($"The member \"{member}\" is no {kindName}.");
    }

    private T WithWholePairs<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (InvalidOperationException)
        {
            throw Wrong("A string or name holds half a surrogate pair.");
        }
    }

    private string? ReadLine()
    {
        try
        {
            return reader.ReadLine();
        }
        catch (DecoderFallbackException)
        {
            // The decoder runs ahead of the lines. Its own message shows bytes of the text.
            throw new InvalidDataException(FormattableString.Invariant(
                $"'{name}' is not UTF-8, in line {Line + 1} or behind it. Save it as UTF-8."));
        }
    }

    private JsonElement Parse(string line)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(line);
            return document.RootElement.Clone();
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException)
        {
            // Not JSON, or half a surrogate pair outside a string. The parser's message may show a character of the text.
            throw Wrong("The line is not JSON.");
        }
    }
}
