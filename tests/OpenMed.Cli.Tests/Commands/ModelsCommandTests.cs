using System.Text.Json;
using OpenMed.Cli.Support;

namespace OpenMed.Cli.Commands;

[Trait("Kind", "model")]
public sealed class ModelsCommandTests
{
    private static readonly string Mini = Path.Combine(AppContext.BaseDirectory, "models", "openmed-mini");

    [Fact]
    public void Tokenize_Ndjson_GivesALineForEachText()
    {
        ToolRun run = ToolRun.WithInput(
            "{\"text\":\"Jane 😀\"}\n{\"text\":\"\"}\n", "models", "tokenize", Mini, "--ndjson");

        Assert.Equal(ExitCode.Done, run.Code);
        string[] lines = run.Output.TrimEnd().Split('\n');
        Assert.Equal(2, lines.Length);
        JsonElement first = JsonDocument.Parse(lines[0]).RootElement;
        int count = first.GetProperty("ids").GetArrayLength();
        Assert.Equal(count, first.GetProperty("tokens").GetArrayLength());
        Assert.Equal(count, first.GetProperty("spans").GetArrayLength());
        Assert.Equal("[0,4]", first.GetProperty("spans")[1].GetRawText());
        Assert.Equal("jane", first.GetProperty("tokens")[1].GetString());
    }

    [Fact]
    public void Tokenize_LineWithoutText_IsInput()
    {
        ToolRun run = ToolRun.WithInput("{\"text\":\"a\"}\n{\"t\":\"Jane\"}\n", "models", "tokenize", Mini, "--ndjson");

        Assert.Equal(ExitCode.Input, run.Code);
        Assert.Contains("Line 2 ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Jane", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_Mini_NamesTokenizerAndLabels()
    {
        ToolRun run = ToolRun.Of("models", "show", Mini);

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Contains("WordPiece", run.Output, StringComparison.Ordinal);
        Assert.Contains("date_of_birth", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void List_Default_HoldsMini() =>
        Assert.Contains("openmed-mini", ToolRun.Of("models", "list").Output, StringComparison.Ordinal);

    [Fact]
    public void Verify_Mini_KeepsItsLimits()
    {
        ToolRun run = ToolRun.Of("models", "verify", Mini);

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.DoesNotContain("FAILED", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_NoFolder_IsModel()
    {
        ToolRun run = ToolRun.Of("models", "show", "no-such-folder");

        Assert.Equal(ExitCode.Model, run.Code);
        Assert.Empty(run.OutputBytes);
    }
}
