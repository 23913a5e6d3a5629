using System.Management.Automation;
using OpenMed.Quantization;

namespace OpenMed.Commands;

/// <summary>Shows which ways of quantizing were tried. The library reports on the thread that called it, which is the pipeline's.</summary>
/// <param name="command">The cmdlet.</param>
/// <param name="activity">What is done.</param>
internal sealed class QuantizationProgress(PSCmdlet command, string activity) : IProgress<PiiQuantizationTrial>
{
    /// <summary>Shows that the first way is tried.</summary>
    public void Start() => command.WriteProgress(new ProgressRecord(0, activity, "Reading the model and trying the first way"));

    /// <inheritdoc/>
    public void Report(PiiQuantizationTrial value) => command.WriteProgress(new ProgressRecord(0, activity, FormattableString.Invariant(
        $"'{value.Method}' {(value.Passed ? "passed" : "failed")}: {value.DifferingTokens} of {value.TokenCount} tokens differ, {value.EqualSentences} of {value.SentenceCount} sentences equal")));

    /// <summary>Takes it off the screen.</summary>
    public void Complete() => command.WriteProgress(new ProgressRecord(0, activity, "Done") { RecordType = ProgressRecordType.Completed });
}
