namespace OpenMed.Tokenization;

/// <summary>The ids that a model's input needs beside those of the text.</summary>
/// <param name="Begin">[CLS], before the text.</param>
/// <param name="End">[SEP], after the text.</param>
/// <param name="Pad">[PAD], which fills up a batch.</param>
internal sealed record SpecialIds(int Begin, int End, int Pad);
