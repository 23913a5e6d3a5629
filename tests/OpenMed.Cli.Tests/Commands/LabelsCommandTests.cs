using System.Text.Json;
using OpenMed.Cli.Support;

namespace OpenMed.Cli.Commands;

public sealed class LabelsCommandTests
{
    [Fact]
    public void Labels_Json_HoldsAllLabels()
    {
        ToolRun run = ToolRun.Of("labels", "--output", "json");

        Assert.Equal(
            PiiLabels.All.Select(label => label.Name),
            JsonDocument.Parse(run.OutputBytes).RootElement.EnumerateArray().Select(label => label.GetProperty("name").GetString()));
    }

    [Fact]
    public void Labels_Table_HoldsAllLabels()
    {
        string output = ToolRun.Of("labels").Output;

        Assert.All(PiiLabels.All, label => Assert.Contains(label.Name, output, StringComparison.Ordinal));
    }
}
