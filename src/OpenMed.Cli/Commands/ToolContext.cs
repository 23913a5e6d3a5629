using System.CommandLine;
using OpenMed.Cli.Detection;
using OpenMed.Cli.Output;
using OpenMed.Documents.Detection;

namespace OpenMed.Cli.Commands;

/// <summary>What commands get from their process, or from a test.</summary>
/// <param name="Terminal">The streams.</param>
/// <param name="OpenDetector">Makes the detector.</param>
/// <param name="CancellationToken">Set by Ctrl+C.</param>
internal sealed record ToolContext(
    Terminal Terminal, Func<DetectorSettings, ITextDetector> OpenDetector, CancellationToken CancellationToken)
{
    /// <summary>The option of every command that takes the colours away.</summary>
    public Option<bool> NoColor { get; } = CommonOptions.NoColor();

    /// <summary>Makes what draws tables.</summary>
    /// <param name="result">The parsed command line.</param>
    /// <returns>A printer, with colours where they are wanted.</returns>
    public TablePrinter Tables(ParseResult result) => new(Terminal, Terminal.AllowsColor && !result.GetValue(NoColor));
}
