using System.CommandLine;
using System.Globalization;
using OpenMed.Cli.Detection;

namespace OpenMed.Cli.Commands;

/// <summary><c>openmed models show</c>: what a model folder holds.</summary>
internal sealed class ModelShowCommand : Command
{
    private readonly ModelOptions _model = new();

    /// <summary>Makes the command.</summary>
    /// <param name="context">The process it runs in.</param>
    public ModelShowCommand(ToolContext context)
        : base("show", "Show what a model folder holds: variants, tokenizer and labels.")
    {
        _model.AddTo(this);
        SetAction(result => (int)Run(result, context));
    }

    private ExitCode Run(ParseResult result, ToolContext context)
    {
        PiiModel model = _model.Open(result);
        List<string[]> rows =
        [
            ["Name", model.Name],
            ["Folder", model.Folder],
            ["Architecture", model.Architecture],
            ["Tokenizer", model.Tokenizer],
            ["Longest window", model.MaxTokens.ToString(CultureInfo.InvariantCulture) + " tokens"],
            ["Runs", model.Variant.Name],
            ["Why", model.VariantReason],
        ];
        if (model.QuantizationSummary is { } summary) rows.Add(["Quantized", summary]);
        rows.AddRange(model.Variants.Select(variant =>
            new[] { "Variant " + variant.Name, $"{variant.FileName}, {ModelFolders.Size(variant)}" }));
        rows.Add(["Labels", string.Join(' ', model.Labels)]);

        context.Tables(result).Print(["What", "Value"], rows);
        return ExitCode.Done;
    }
}
