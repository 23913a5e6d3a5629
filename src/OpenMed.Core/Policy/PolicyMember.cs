namespace OpenMed.Policy;

/// <summary>A member of a JSON object.</summary>
/// <param name="Name">Its name.</param>
/// <param name="ByteIndex">Where the name begins, in bytes from the start of the text.</param>
/// <param name="Value">Its value.</param>
internal sealed record PolicyMember(string Name, int ByteIndex, PolicyNode Value);
