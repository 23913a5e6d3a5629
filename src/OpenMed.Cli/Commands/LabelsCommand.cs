using System.CommandLine;
using System.Text.Json;
using OpenMed.Cli.Output;

namespace OpenMed.Cli.Commands;

/// <summary><c>openmed labels</c>: lists the entity types.</summary>
internal sealed class LabelsCommand : Command
{
    private readonly Option<ListForm> _output = new("--output")
    {
        HelpName = "table|json",
        Description = "The form of the list. The default is a table.",
        CustomParser = OptionText.Enum<ListForm>,
    };

    /// <summary>Makes the command.</summary>
    /// <param name="context">The process it runs in.</param>
    public LabelsCommand(ToolContext context)
        : base("labels", "List the entity types with their category and what falls under them.")
    {
        Add(_output);
        SetAction(result => (int)Run(result, context));
    }

    private ExitCode Run(ParseResult result, ToolContext context)
    {
        if (result.GetValue(_output) == ListForm.Json)
        {
            WriteJson(context.Terminal.Output);
            return ExitCode.Done;
        }

        context.Tables(result).Print(
            ["Label", "Category", "What it is"],
            [.. PiiLabels.All.Select(label => new[] { label.Name, label.Category.ToString(), label.Description })]);
        return ExitCode.Done;
    }

    private static void WriteJson(Stream stream)
    {
        using Utf8JsonWriter json = new(stream, new JsonWriterOptions { Indented = true });
        json.WriteStartArray();
        foreach (PiiLabel label in PiiLabels.All)
        {
            json.WriteStartObject();
            json.WriteString("name", label.Name);
            json.WriteString("category", label.Category.ToString());
            json.WriteString("description", label.Description);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.Flush();
        stream.WriteByte((byte)'\n');
    }
}
