using OpenMed.Cli.Detection;

namespace OpenMed.Cli.Commands;

/// <summary>What commands get from their process, or from a test.</summary>
/// <param name="Terminal">The streams.</param>
/// <param name="OpenDetector">Makes the detector.</param>
/// <param name="CancellationToken">Set by Ctrl+C.</param>
internal sealed record ToolContext(
    Terminal Terminal, Func<DetectorSettings, ITextDetector> OpenDetector, CancellationToken CancellationToken);
