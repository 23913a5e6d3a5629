using System.Text.Json;

namespace OpenMed.Policy;

/// <summary>Reads JSON into values with places. Comments and commas behind the last item are allowed.</summary>
internal static class PolicyJson
{
    // The format has four levels; the readers of the values go down by recursion.
    private const int MaxDepth = 16;

    private static readonly JsonReaderOptions Options =
        new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 64 };

    /// <summary>Reads a text that holds one JSON value.</summary>
    /// <param name="bytes">The text in UTF-8, well-formed, without a byte order mark.</param>
    /// <param name="problems">Told what is wrong with it.</param>
    /// <returns>The value.</returns>
    /// <exception cref="PiiPolicyException">The text is not JSON, or nested too deeply.</exception>
    public static PolicyNode Read(ReadOnlySpan<byte> bytes, PolicyProblems problems)
    {
        Utf8JsonReader reader = new(bytes, Options);
        try
        {
            reader.Read();
            PolicyNode root = Read(ref reader, problems);
            reader.Read();
            return root;
        }
        catch (JsonException exception)
        {
            // The parser's message may quote the text, so it is kept out of ours.
            int byteIndex = problems.Places.ByteIndexOf(exception.LineNumber ?? 0, exception.BytePositionInLine ?? 0);
            problems.Add(byteIndex, SyntaxProblem(bytes, byteIndex));
            throw problems.ToException();
        }
    }

    private static PolicyNode Read(ref Utf8JsonReader reader, PolicyProblems problems)
    {
        int byteIndex = (int)reader.TokenStartIndex;
        if (reader.CurrentDepth >= MaxDepth)
        {
            problems.Add(byteIndex, "The policy is nested too deeply. Its format has four levels.");
            throw problems.ToException();
        }

        PolicyNode node = new(reader.TokenType, byteIndex);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return node with { Members = ReadMembers(ref reader, problems) };
            case JsonTokenType.StartArray:
                return node with { Items = ReadItems(ref reader, problems) };
            case JsonTokenType.Number:
                return node with { Number = reader.TryGetDouble(out double number) ? number : double.NaN };
            case JsonTokenType.String:
                return ReadText(ref reader, problems) is { } text ? node with { Text = text } : node with { Kind = JsonTokenType.None };
            default:
                return node;
        }
    }

    private static List<PolicyMember> ReadMembers(ref Utf8JsonReader reader, PolicyProblems problems)
    {
        List<PolicyMember> members = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            int byteIndex = (int)reader.TokenStartIndex;
            string? name = ReadText(ref reader, problems);
            reader.Read();
            PolicyNode value = Read(ref reader, problems);
            if (name is not null) members.Add(new PolicyMember(name, byteIndex, value));
        }

        return members;
    }

    private static List<PolicyNode> ReadItems(ref Utf8JsonReader reader, PolicyProblems problems)
    {
        List<PolicyNode> items = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(Read(ref reader, problems));
        return items;
    }

    private static string? ReadText(ref Utf8JsonReader reader, PolicyProblems problems)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, as an escape.
            problems.Add((int)reader.TokenStartIndex, "The text has a \\u escape of half a character. Write both halves of the pair, or the character itself.");
            return null;
        }
    }

    private static string SyntaxProblem(ReadOnlySpan<byte> bytes, int byteIndex)
    {
        if (bytes[Math.Min(byteIndex, bytes.Length)..].Trim(" \t\r\n"u8).IsEmpty)
            return "The policy ends before it is complete. Close its quotes, brackets and comments.";

        if (bytes[byteIndex..].StartsWith("/*"u8)) return "This comment has no end. Close it with */.";

        return bytes[byteIndex] == '\''
            ? "This is not JSON. Write double quotes instead of single ones."
            : "This is not JSON. Look for a missing or extra comma, colon, quote or bracket here or just before.";
    }
}
