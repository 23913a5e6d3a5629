using OpenMed.Cli.Support;
using OpenMed.Documents.Support;

namespace OpenMed.Cli;

/// <summary>The samples through the real tool, in a process of its own, with the model that ships.</summary>
[Trait("Kind", "process")]
public sealed class SampleTests
{
    private static readonly string[] Personal =
    [
        "Margaret", "Ellison", "04/12/1958", "00482913", "2217 Maple Hollow Road", "Dayton", "45402", "555-0148",
        "@example.com", "03/18/2026", "Karen", "Whitfield", "937-555-0172", "January 9, 2026", "Marcus", "Oyelaran",
        "03/16/2026", "Samuel", "Okafor", "Helen", "Brandt", "April 29, 2026",
    ];

    private static readonly string[] Clinical =
    [
        "diabetes", "hypertension", "metformin 1000 mg twice daily", "lisinopril 20 mg", "nausea", "BP 142/86 mmHg", "HR 78",
        "HbA1c 7.8 %", "creatinine 0.9 mg/dL", "LDL 118 mg/dL", "atorvastatin 20 mg at bedtime", "basic metabolic panel",
    ];

    [Fact]
    public void Protect_VisitNote_MasksThePersonAndKeepsTheMedicine()
    {
        (int code, string masked, string error) = ToolProcess.Run("protect", RepositoryFiles.At("samples/visit-note.txt"));

        Assert.Equal(0, code);
        Assert.Empty(error);
        Assert.All(Personal, text => Assert.DoesNotContain(text, masked, StringComparison.Ordinal));
        Assert.All(Clinical, text => Assert.Contains(text, masked, StringComparison.Ordinal));
    }

    [Fact]
    public void Protect_VisitNote_PrintsWhatReadmeShows()
    {
        string readme = File.ReadAllText(RepositoryFiles.At("README.md"));
        string shown = readme.Split("```text\n")[1].Split("```")[0];

        Assert.Contains("dotnet run --project src/OpenMed.Cli -- protect samples/visit-note.txt\n", readme, StringComparison.Ordinal);
        Assert.Equal(shown, ToolProcess.Run("protect", RepositoryFiles.At("samples/visit-note.txt")).Output);
    }

    [Fact]
    public void Evaluate_MarkedTexts_RunsAsTheAccuracyPageShows()
    {
        string page = File.ReadAllText(RepositoryFiles.At("docs/accuracy.md"));

        (int code, string report, string error) = ToolProcess.Run(
            "evaluate", RepositoryFiles.At("samples/marked.jsonl"), "--map", RepositoryFiles.At("samples/marked-map.json"), "--min-f1", "0.9");

        Assert.Contains("openmed evaluate samples/marked.jsonl --map samples/marked-map.json", page, StringComparison.Ordinal);
        Assert.True(code == 0, error);
        Assert.Matches(@"\| all +\| 20 ", report);
    }

    [Fact]
    public void Protect_NewUser_LeavesNothingInTheHomeFolder()
    {
        using TemporaryFolder home = new();

        (int code, _, string error) = ToolProcess.Run(home.Path, ["protect", RepositoryFiles.At("samples/visit-note.txt")]);

        Assert.True(code == 0, error);
        Assert.Empty(home.Names());
    }

    [Theory]
    [InlineData("--threads", "257")]
    [InlineData("--window", "1")]
    public void Find_OptionOutOfRange_IsUsageAndNamesTheOption(string option, string value)
    {
        (int code, _, string error) = ToolProcess.Run("find", option, value, "--text", "x");

        Assert.Equal((int)ExitCode.Usage, code);
        Assert.StartsWith($"openmed: {option} must be from ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Protect_Log_KeepsMessagesWithoutPersons()
    {
        string path = RepositoryFiles.At("samples/app.log");

        string[] masked = ToolProcess.Run("protect", path).Output.Split('\n');

        Assert.Equal(File.ReadAllLines(path).Length, masked.Length - 1);
        Assert.EndsWith(" INFO  Cache warmed in 141 ms", masked[1], StringComparison.Ordinal);
        Assert.DoesNotContain("margaret", string.Concat(masked), StringComparison.OrdinalIgnoreCase);
    }
}
