using System.Text.Json;
using OpenMed.Cli.Support;
using OpenMed.Documents.Support;

namespace OpenMed.Cli.Commands;

/// <summary>With the model that lies beside the tool.</summary>
public sealed class ExplainCommandTests
{
    private const string Note = "Patient Anna Kowalski, MRN 00482913, call 937-555-0148 on Tuesday about order 123456789.";

    // What of the note no output without --show-text may hold.
    private static readonly string[] Secrets = ["Anna", "Kowalski", "00482913", "123456789"];

    [Fact]
    public void Explain_Table_ListsEachProposalAndItsFate()
    {
        ToolRun run = ToolRun.Of("explain", "--text", Note);

        Assert.Equal((ExitCode.Done, ""), (run.Code, run.Error));
        Assert.Matches(@"^-: proposals: \d+, entities: 5\n", run.Output);
        Assert.Matches(@"\| 8 +\| 4 +\| first_name +\| model +\| model +\| 0\.99\d \| Kept", run.Output);
        Assert.Matches(@"\| 78 +\| 9 +\| ssn +\| us-ssn +\| form +\| 0\.\d+ \| Dropped: ", run.Output);
        Assert.DoesNotContain("Text", run.Output, StringComparison.Ordinal);
        Assert.All(Secrets, secret => Assert.DoesNotContain(secret, run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void Explain_TableWithShowText_ShowsTheParts()
    {
        ToolRun run = ToolRun.Of("explain", "--show-text", "--text", Note);

        Assert.All(Secrets, secret => Assert.Contains($"| {secret} ", run.Output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Explain_Json_HasEntitiesAndCandidates(bool showText)
    {
        string[] options = showText ? ["--show-text"] : [];
        ToolRun run = ToolRun.Of(["explain", "--output", "json", "--text", Note, .. options]);

        JsonElement root = JsonDocument.Parse(run.Output).RootElement;
        JsonElement entity = root.GetProperty("entities")[0];
        Assert.Equal("-", root.GetProperty("path").GetString());
        Assert.Equal(("first_name", 8, 4), (
            entity.GetProperty("label").GetString(), entity.GetProperty("start").GetInt32(), entity.GetProperty("length").GetInt32()));
        Assert.Contains(root.GetProperty("candidates").EnumerateArray(), candidate =>
            !candidate.GetProperty("isKept").GetBoolean() && candidate.GetProperty("reason").GetString()!.StartsWith("Dropped", StringComparison.Ordinal));
        Assert.Equal(showText ? "Anna" : null, entity.TryGetProperty("text", out JsonElement text) ? text.GetString() : null);
        Assert.Equal(showText, Secrets.Any(secret => run.Output.Contains(secret, StringComparison.Ordinal)));
    }

    [Fact]
    public void Explain_WhyNot_SaysWhatOverruledItAtEachPlace()
    {
        ToolRun run = ToolRun.Of("explain", "--text", $"{Note} Again 123456789.", "--why-not", "123456789");

        Assert.Equal((ExitCode.Done, ""), (run.Code, run.Error));
        Assert.Contains("-: 78 to 87: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("-: 95 to 104: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("The model's best label for any word of it: ", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("123456789", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Patient", "No recognizer knows its form and no name near it says what it is. The model takes it for nothing personal;")]
    [InlineData("Anna", "It is found, as first_name.")]
    [InlineData(",", "It has no letter or digit, so there is nothing to find.")]
    [InlineData("about order 123456789", "The recognizer ")]
    public void Explain_WhyNot_AnswersInASentence(string part, string expected)
    {
        ToolRun run = ToolRun.Of("explain", "--output", "json", "--text", Note, "--why-not", part);

        JsonElement root = JsonDocument.Parse(run.Output.Split('\n')[0]).RootElement;
        Assert.StartsWith(expected, root.GetProperty("reason").GetString(), StringComparison.Ordinal);
        Assert.Equal(part is "Anna" or ",", root.GetProperty("isFound").GetBoolean());
    }

    [Theory]
    [InlineData("pci", "The model takes it for medical_record_number. Dropped: the policy does not look for its label.")]
    [InlineData("default", "It is found, as medical_record_number.")]
    public void Explain_WhyNot_CountsThePolicy(string profile, string expected)
    {
        ToolRun run = ToolRun.Of("explain", "--profile", profile, "--text", Note, "--why-not", "00482913");

        Assert.Contains(expected, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_WhyNotWithShowText_ShowsThePart()
    {
        ToolRun run = ToolRun.Of("explain", "--show-text", "--text", Note, "--why-not", "Patient");

        Assert.StartsWith("-: 0 to 7 'Patient': ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_PartThatIsNotThere_IsToldAndTheOthersGoOn()
    {
        ToolRun run = ToolRun.Of("explain", "--text", Note, "--why-not", "nobody", "--why-not", "Anna");

        Assert.Equal(ExitCode.Input, run.Code);
        Assert.Contains("Part 1 of those of --why-not does not stand in '-'.", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("nobody", run.Error, StringComparison.Ordinal);
        Assert.Contains("It is found, as first_name.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_FieldName_IsEvidence()
    {
        string[] arguments = ["explain", "--output", "json", "--text", "123456789"];

        Assert.DoesNotContain("\"label\":\"ssn\"", Entities(ToolRun.Of(arguments)), StringComparison.Ordinal);
        Assert.Contains("\"label\":\"ssn\"", Entities(ToolRun.Of([.. arguments, "--field-name", "ssn"])), StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_EmptyPart_IsUsage()
    {
        ToolRun run = ToolRun.Of("explain", "--text", Note, "--why-not", "");

        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains("--why-not takes a part of the text", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_Files_AreEachExplainedWithoutTheirLastLineEnd()
    {
        using TemporaryFolder folder = new();
        string empty = folder.Write("empty.txt", "");
        string note = folder.Write("note.txt", "Anna Kowalski came.\r\n");

        ToolRun run = ToolRun.Of("explain", empty, note, folder.At("none.txt"));

        Assert.Equal(ExitCode.Input, run.Code);
        Assert.Contains("none.txt", run.Error, StringComparison.Ordinal);
        Assert.Contains("empty.txt: proposals: 0, entities: 0\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("note.txt: proposals: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_TooLongAText_IsRefused()
    {
        ToolRun run = ToolRun.WithInput(new string('a', 1_000_001), "explain");

        Assert.Equal(ExitCode.Input, run.Code);
        Assert.Contains("'-' is longer than 1,000,000 characters", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.OutputBytes);
    }

    private static string Entities(ToolRun run) => JsonDocument.Parse(run.Output).RootElement.GetProperty("entities").GetRawText();
}
