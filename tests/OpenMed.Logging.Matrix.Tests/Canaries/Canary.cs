using System.Text.Encodings.Web;

namespace OpenMed.Logging.Canaries;

/// <summary>A planted value.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Text">What is logged.</param>
/// <param name="Secret">The part that may be in no output; longer than any run of digits that a clock, a hash or a counter of the outputs may show.</param>
public sealed record Canary(string Label, string Text, string Secret)
{
    /// <summary>Whether an output shows the secret, as it is or as JSON writes it.</summary>
    public bool IsIn(string output) =>
        output.Contains(Secret, StringComparison.OrdinalIgnoreCase)
        || output.Contains(JavaScriptEncoder.Default.Encode(Secret), StringComparison.OrdinalIgnoreCase)
        || output.Contains(Uri.EscapeDataString(Secret), StringComparison.OrdinalIgnoreCase);
}
