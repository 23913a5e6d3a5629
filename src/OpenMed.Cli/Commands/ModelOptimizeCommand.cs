using System.CommandLine;
using OpenMed.Cli.Detection;

namespace OpenMed.Cli.Commands;

/// <summary><c>openmed models optimize</c>: writes a fast-loading copy of a variant.</summary>
internal sealed class ModelOptimizeCommand : Command
{
    private readonly ModelOptions _model = new();

    /// <summary>Makes the command.</summary>
    /// <param name="context">The process it runs in.</param>
    public ModelOptimizeCommand(ToolContext context)
        : base("optimize", "Write a fast-loading copy of a variant beside it. It is compared with the original before it is used.")
    {
        _model.AddTo(this);
        SetAction(result => (int)Run(result, context));
    }

    private ExitCode Run(ParseResult result, ToolContext context)
    {
        PiiModel model = _model.Open(result);
        PiiModelOptimization optimization;
        try
        {
            optimization = model.Optimize(context.CancellationToken);
        }
        catch (InvalidOperationException exception)
        {
            throw new UsageException(exception.Message);
        }

        context.Tables(result).Print(
            ["Variant", "File", "Size", "Load time", "Largest drift"],
            [
                Row(optimization.Source, optimization.SourceLoadTime, ""),
                Row(
                    optimization.Optimized,
                    optimization.OptimizedLoadTime,
                    FormattableString.Invariant($"{optimization.LargestDrift:0.0e+0}")),
            ]);
        return ExitCode.Done;
    }

    private static string[] Row(PiiModelVariant variant, TimeSpan loadTime, string drift) =>
    [
        variant.Name,
        variant.FileName,
        ModelFolders.Size(variant),
        FormattableString.Invariant($"{loadTime.TotalSeconds:0.00} s"),
        drift,
    ];
}
