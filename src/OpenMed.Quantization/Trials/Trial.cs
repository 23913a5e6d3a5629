using OpenMed.Models.Verification;
using OpenMed.Quantization.Weights;

namespace OpenMed.Quantization.Trials;

/// <summary>A way of quantizing that was tried.</summary>
/// <param name="Rung">The way.</param>
/// <param name="Choices">How each product was computed.</param>
/// <param name="ByteCount">How large the file was.</param>
/// <param name="Agreement">How well it agreed with the reference.</param>
internal sealed record Trial(Rung Rung, IReadOnlyList<NodeChoice> Choices, long ByteCount, LogitAgreement Agreement)
{
    /// <summary>Whether it is as good as an INT8 variant has to be.</summary>
    public bool Passed => Agreement.Passes(FormatLimits.Of("int8"));
}
