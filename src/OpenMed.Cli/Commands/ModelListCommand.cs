using System.CommandLine;
using OpenMed.Cli.Detection;

namespace OpenMed.Cli.Commands;

/// <summary><c>openmed models list</c>: the model folders that are found without being named.</summary>
internal sealed class ModelListCommand : Command
{
    /// <summary>Makes the command.</summary>
    /// <param name="context">The process it runs in.</param>
    public ModelListCommand(ToolContext context)
        : base("list", "List the models in and below OPENMED_MODEL_PATH and those that come with the tool; the first is the default.")
    {
        SetAction(result => (int)Run(result, context));
    }

    private static ExitCode Run(ParseResult result, ToolContext context)
    {
        IReadOnlyList<string> folders = ModelFolders.Known();
        if (folders.Count == 0)
        {
            context.Terminal.WriteError("No model folder was found. Set OPENMED_MODEL_PATH to one, or install the tool again.");
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
                context.Terminal.WriteError(exception.Message);
            }
        }

        context.Tables(result).Print(["Model", "Architecture", "Variant", "Size", "Folder"], rows);
        return hasFailed ? ExitCode.Model : ExitCode.Done;
    }
}
