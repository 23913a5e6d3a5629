using OpenMed.Tokenization;

namespace OpenMed.Support;

/// <summary>A text with the tokens that the reference gives for it, spans in UTF-16 units.</summary>
internal sealed record GoldenCase(string Name, string Text, Token[] Tokens);
