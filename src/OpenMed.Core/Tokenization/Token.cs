namespace OpenMed.Tokenization;

/// <summary>A token at its place in the original text.</summary>
/// <param name="Id">The id in the vocabulary.</param>
/// <param name="Start">Where it starts, in UTF-16 code units from the start of the original text.</param>
/// <param name="End">The first code unit after it (exclusive), in the same measure.</param>
internal readonly record struct Token(int Id, int Start, int End);
