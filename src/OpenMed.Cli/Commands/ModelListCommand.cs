using System.CommandLine;
using OpenMed.Cli.Output;

namespace OpenMed.Cli.Commands;

/// <summary><c>openmed models list</c>: the model folders that are found without being named.</summary>
internal sealed class ModelListCommand : Command
{
    private readonly Option<bool> _noColor = CommonOptions.NoColor();

    /// <summary>Makes the command.</summary>
    /// <param name="context">The process it runs in.</param>
    public ModelListCommand(ToolContext context)
        : base("list", "List the models in and below OPENMED_MODEL_PATH and those that come with the tool; the first is the default.")
    {
        Add(_noColor);
        SetAction(result => (int)Run(result, context.Terminal));
    }

    private ExitCode Run(ParseResult result, Terminal terminal)
    {
        IReadOnlyList<string> folders = ModelFolders.Known();
        if (folders.Count == 0)
        {
            terminal.WriteError("No model folder was found. Set OPENMED_MODEL_PATH to one, or install the tool again.");
            return ExitCode.Model;
        }

        List<string[]> rows = [];
        bool hasFailed = false;
        foreach (string folder in folders)
        {
            try
            {
                PiiModel model = PiiModel.Open(folder);
                rows.Add([model.Name, model.Architecture, model.Variant.Name, ModelFolders.Size(model.Variant), folder]);
            }
            catch (PiiModelException exception)
            {
                hasFailed = true;
                terminal.WriteError(exception.Message);
            }
        }

        bool allowsColor = terminal.AllowsColor && !result.GetValue(_noColor);
        new TablePrinter(terminal, allowsColor).Print(["Model", "Architecture", "Variant", "Size", "Folder"], rows);
        return hasFailed ? ExitCode.Model : ExitCode.Done;
    }
}
