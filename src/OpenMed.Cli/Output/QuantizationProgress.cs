using OpenMed.Cli.Detection;
using OpenMed.Quantization;

namespace OpenMed.Cli.Output;

/// <summary>A line on standard error for each way of quantizing that was tried; nothing when nobody reads it.</summary>
/// <param name="writer">Standard error; null means silence.</param>
internal sealed class QuantizationProgress(TextWriter? writer) : IProgress<PiiQuantizationTrial>
{
    /// <summary>Shows a trial.</summary>
    /// <param name="value">What came of it.</param>
    public void Report(PiiQuantizationTrial value)
    {
        writer?.WriteLine(FormattableString.Invariant(
            $"{value.Method}: {ModelFolders.Size(value.ByteCount)}, {value.DifferingTokens} of {value.TokenCount} tokens differ, {value.EqualSentences} of {value.SentenceCount} sentences equal: {(value.Passed ? "passed" : "failed")}"));
    }
}
