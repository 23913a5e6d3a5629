using System.CommandLine;
using OpenMed.Cli.Output;

namespace OpenMed.Cli.Commands;

/// <summary><c>openmed models optimize</c>: writes a fast-loading copy of a variant.</summary>
internal sealed class ModelOptimizeCommand : Command
{
    private readonly Argument<string?> _folder = CommonOptions.ModelFolder();
    private readonly Option<string?> _variant = CommonOptions.Variant();
    private readonly Option<bool> _noColor = CommonOptions.NoColor();

    /// <summary>Makes the command.</summary>
    /// <param name="context">The process it runs in.</param>
    public ModelOptimizeCommand(ToolContext context)
        : base("optimize", "Write a fast-loading copy of a variant beside it. It is compared with the original before it is used.")
    {
        Add(_folder);
        Add(_variant);
        Add(_noColor);
        SetAction(result => (int)Run(result, context));
    }

    private ExitCode Run(ParseResult result, ToolContext context)
    {
        PiiModel model = ModelFolders.Open(result.GetValue(_folder), result.GetValue(_variant));
        PiiModelOptimization optimization;
        try
        {
            optimization = model.Optimize(context.CancellationToken);
        }
        catch (InvalidOperationException exception)
        {
            throw new UsageException(exception.Message);
        }

        bool allowsColor = context.Terminal.AllowsColor && !result.GetValue(_noColor);
        new TablePrinter(context.Terminal, allowsColor).Print(
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
