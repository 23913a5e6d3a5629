namespace OpenMed.Models;

/// <summary>A sentence of a reference battery, with what the reference implementation made of it.</summary>
/// <param name="Text">The sentence: synthetic, published with the model.</param>
/// <param name="Ids">Its token ids, [CLS] and [SEP] included.</param>
/// <param name="Logits">[tokens, labels], row-major, of PyTorch in fp32.</param>
internal sealed record BatteryRow(string Text, int[] Ids, float[] Logits);
