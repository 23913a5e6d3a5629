using System.CommandLine;
using System.Globalization;
using OpenMed.Cli.Output;

namespace OpenMed.Cli.Commands;

/// <summary><c>openmed models show</c>: what a model folder holds.</summary>
internal sealed class ModelShowCommand : Command
{
    private readonly Argument<string?> _folder = CommonOptions.ModelFolder();
    private readonly Option<string?> _variant = CommonOptions.Variant();
    private readonly Option<bool> _noColor = CommonOptions.NoColor();

    /// <summary>Makes the command.</summary>
    /// <param name="context">The process it runs in.</param>
    public ModelShowCommand(ToolContext context)
        : base("show", "Show what a model folder holds: variants, tokenizer and labels.")
    {
        Add(_folder);
        Add(_variant);
        Add(_noColor);
        SetAction(result => (int)Run(result, context.Terminal));
    }

    private ExitCode Run(ParseResult result, Terminal terminal)
    {
        PiiModel model = ModelFolders.Open(result.GetValue(_folder), result.GetValue(_variant));
        List<string[]> rows =
        [
            ["Name", model.Name],
            ["Folder", model.Folder],
            ["Architecture", model.Architecture],
            ["Tokenizer", model.Tokenizer],
            ["Longest window", model.MaxTokens.ToString(CultureInfo.InvariantCulture) + " tokens"],
            ["Runs", model.Variant.Name],
        ];
        rows.AddRange(model.Variants.Select(variant =>
            new[] { "Variant " + variant.Name, $"{variant.FileName}, {ModelFolders.Size(variant)}" }));
        rows.Add(["Labels", string.Join(' ', model.Labels)]);

        bool allowsColor = terminal.AllowsColor && !result.GetValue(_noColor);
        new TablePrinter(terminal, allowsColor).Print(["What", "Value"], rows);
        return ExitCode.Done;
    }
}
