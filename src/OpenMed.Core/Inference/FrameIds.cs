namespace OpenMed.Inference;

/// <summary>The token ids that frame and fill windows.</summary>
/// <param name="Begin">The id put before a window ([CLS]).</param>
/// <param name="End">The id put after a window ([SEP]).</param>
/// <param name="Pad">The id that fills up a row ([PAD]).</param>
internal readonly record struct FrameIds(int Begin, int End, int Pad);
