namespace OpenMed.Decoding;

/// <summary>What the model thinks of a token.</summary>
/// <param name="Start">Where the token starts, in UTF-16 code units of the text.</param>
/// <param name="End">The first code unit after it.</param>
/// <param name="Label">The most probable entity type, though "no entity" may be more probable.</param>
/// <param name="Probability">Its probability, from 0 to 1.</param>
internal readonly record struct TokenOpinion(int Start, int End, string Label, float Probability);
