namespace OpenMed.Inference;

/// <summary>Takes the logits of one window; called once for each window, in any order, by one caller at a time.</summary>
/// <param name="windowIndex">The index of the window in the list that was passed.</param>
/// <param name="logits">[tokens, labels], row-major, the window's own tokens without [CLS], [SEP] and padding. Valid during the call only.</param>
internal delegate void LogitsReceiver(int windowIndex, ReadOnlySpan<float> logits);
