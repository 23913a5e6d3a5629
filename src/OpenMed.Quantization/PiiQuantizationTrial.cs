namespace OpenMed.Quantization;

/// <summary>A way of quantizing that was tried, and how its results agree with the reference.</summary>
/// <param name="Method">Its name, one of <see cref="PiiModelQuantizer.Methods"/>.</param>
/// <param name="Description">What it does, for people.</param>
/// <param name="ByteCount">How large the file was, in bytes.</param>
/// <param name="LargestDrift">The largest difference of a logit; infinite when one was no number.</param>
/// <param name="TokenCount">How many tokens were compared.</param>
/// <param name="DifferingTokens">How many of them have another best label.</param>
/// <param name="SentenceCount">How many sentences were compared.</param>
/// <param name="EqualSentences">How many of them have the same spans.</param>
/// <param name="Passed">Whether fewer than 0.5 % of the tokens differ and all sentences have the same spans.</param>
public sealed record PiiQuantizationTrial(
    string Method,
    string Description,
    long ByteCount,
    float LargestDrift,
    int TokenCount,
    int DifferingTokens,
    int SentenceCount,
    int EqualSentences,
    bool Passed);
