using System.Text.Json;

namespace OpenMed.Policy;

/// <summary>A JSON value with its place.</summary>
/// <param name="Kind">What it is: the token that begins it; <see cref="JsonTokenType.None"/> for a text that cannot be decoded, which is reported.</param>
/// <param name="ByteIndex">Where it begins, in bytes from the start of the text.</param>
internal sealed record PolicyNode(JsonTokenType Kind, int ByteIndex)
{
    /// <summary>The text of a string; else empty.</summary>
    public string Text { get; init; } = "";

    /// <summary>The value of a number; else 0.</summary>
    public double Number { get; init; }

    /// <summary>The members of an object, in their order; one name may come twice.</summary>
    public IReadOnlyList<PolicyMember> Members { get; init; } = [];

    /// <summary>The items of an array.</summary>
    public IReadOnlyList<PolicyNode> Items { get; init; } = [];

    /// <summary>What it is, in words for a message.</summary>
    public string Description => Kind switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a text",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "true or false",
        _ => "null",
    };
}
