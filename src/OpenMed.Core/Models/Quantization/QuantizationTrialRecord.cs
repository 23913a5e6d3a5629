namespace OpenMed.Models.Quantization;

/// <summary>One way of quantizing that was tried, and what came of it.</summary>
/// <param name="Method">The way, in words.</param>
/// <param name="ByteCount">How large its file was.</param>
/// <param name="LargestDrift">The largest absolute difference of a logit; positive infinity when a logit was not finite.</param>
/// <param name="DifferingTokens">How many tokens had another best label than in the reference.</param>
/// <param name="EqualSentences">How many sentences had the same spans.</param>
/// <param name="Passed">Whether the numbers were within the limits.</param>
internal sealed record QuantizationTrialRecord(
    string Method, long ByteCount, float LargestDrift, int DifferingTokens, int EqualSentences, bool Passed);
