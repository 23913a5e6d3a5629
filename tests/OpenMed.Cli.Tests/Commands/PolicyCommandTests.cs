using OpenMed.Cli.Detection;
using OpenMed.Cli.Support;
using OpenMed.Documents.Support;

namespace OpenMed.Cli.Commands;

public sealed class PolicyCommandTests
{
    private const string Lists = """
        {
          "profile": "hipaa",
          "allow": [
            { "text": "Jane Roe", "reason": "One of us.", "expires": "2999-12-31" },
            { "text": "Max Roe", "reason": "Gone.", "expires": "2020-12-31" }
          ],
          "deny": [ { "pattern": "K[0-9]+" } ]
        }
        """;

    public static TheoryData<string[]> Policies { get; } =
    [
        .. PiiProfiles.Names.Select(name => new[] { "--profile", name }),
        .. Directory.GetFiles(RepositoryFiles.At("samples/policies"), "*.json").Select(file => new[] { "--policy", file }),
    ];

    [Fact]
    public void List_HoldsEachProfileWithALine()
    {
        ToolRun run = ToolRun.Of("policy", "list");

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.All(PiiProfiles.Names, name => Assert.Contains($"| {name} ", run.Output, StringComparison.Ordinal));
        Assert.Contains("42 of 54", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_Table_SaysWhereEachValueIsFrom()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("own.json", """
            { "profile": "hipaa",
              "labels": {
                "city": { "threshold": 0.9 } } }
            """);

        string[] lines = [.. ToolRun.Of("policy", "show", "--policy", path).Output.Split('\n').Select(WithoutBlanks)];

        Assert.Contains($"|file|{WithoutBlanks(path)}|-|", lines);
        Assert.Contains("|profile|hipaa|own.json(1)|", lines);
        Assert.Contains("|threshold|0.3|profilehipaa|", lines);
        Assert.Contains("|age|above89|0.3|label|yes|profilehipaa|", lines);
        Assert.Contains("|city|yes|0.9|label|yes|find,mask,model:profilehipaa;threshold:own.json(3)|", lines);
        Assert.Contains("|state|no|0.3|label|yes|profilehipaa|", lines);
    }

    [Theory, MemberData(nameof(Policies))]
    public void Show_Json_IsAPolicyFileThatSaysTheSame(string[] options)
    {
        PiiPolicy policy = options[0] == "--policy"
            ? PiiPolicy.Load(options[1])
            : PiiPolicy.Of(Enum.Parse<PiiProfile>(options[1], ignoreCase: true));

        PiiPolicy shown = PiiPolicy.Parse(ToolRun.Of(["policy", "show", .. options, "--output", "json", "--show-text"]).Output);

        Assert.Equal(
            (policy.Profile, policy.UsesModel, policy.Threshold, policy.Mask, policy.Key),
            (shown.Profile, shown.UsesModel, shown.Threshold, shown.Mask, shown.Key));
        Assert.Equal(policy.CustomLabels, shown.CustomLabels);
        Assert.Equal(policy.PhoneRegions, shown.PhoneRegions);
        Assert.Equal(policy.Allow, shown.Allow);
        Assert.Equal(policy.Deny, shown.Deny);
        Assert.Equal(
            policy.Recognizers.Select(each => (each with { Context = [] }, string.Join('|', each.Context))),
            shown.Recognizers.Select(each => (each with { Context = [] }, string.Join('|', each.Context))));
        Assert.All(
            PiiLabels.All.Select(label => label.Name).Concat(policy.CustomLabels), label => Assert.Equal(policy.For(label), shown.For(label)));
    }

    [Fact]
    public void Show_Lists_HidesTheirTextsUnlessAsked()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("own.json", Lists);

        ToolRun hidden = ToolRun.Of("policy", "show", "--policy", path);
        ToolRun shown = ToolRun.Of("policy", "show", "--policy", path, "--show-text");

        Assert.DoesNotContain("Roe", hidden.Output + hidden.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("K[0-9]+", hidden.Output, StringComparison.Ordinal);
        Assert.Contains("| One of us. | 2999-12-31 |", hidden.Output, StringComparison.Ordinal);
        Assert.Contains("| 1, and 1 over ", hidden.Output, StringComparison.Ordinal);
        Assert.Contains("| Jane Roe ", shown.Output, StringComparison.Ordinal);
        Assert.Contains("| K[0-9]+ ", shown.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_JsonWithListsButWithoutTheirTexts_IsAUsageError()
    {
        using TemporaryFolder folder = new();

        ToolRun run = ToolRun.Of("policy", "show", "--policy", folder.Write("own.json", Lists), "--output", "json");

        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Empty(run.Output);
        Assert.Contains("Pass --show-text", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_GoodAndWrongFiles_ListsAllProblemsAndFails()
    {
        using TemporaryFolder folder = new();
        string good = folder.Write("good.json", Lists);
        string wrong = folder.Write("wrong.json", "{ \"thresold\": 1,\r\n  \"mask\": \"lable\" }");

        ToolRun run = ToolRun.Of("policy", "check", wrong, good, folder.At("none.json"));

        Assert.Equal(ExitCode.Input, run.Code);
        Assert.Equal(
            [
                $"{wrong}(1,3): There is no key 'thresold' in a policy. Did you mean 'threshold'?",
                $"{wrong}(2,11): 'mask' has no value 'lable'. Did you mean 'label'?",
                $"{good}: no problems",
                $"{folder.At("none.json")}: There is no such policy file. Check the path, or leave it out to use the default policy.",
            ],
            run.Output.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'));
        Assert.Equal(
            $"openmed: {good}(5): allow[1] does not count any more; its last day was 2020-12-31. Renew it, or take it out.", run.Error.TrimEnd());
        Assert.Equal(ExitCode.Done, ToolRun.Of("policy", "check", good).Code);
    }

    [Fact]
    public void Check_EmptyName_IsAUsageError() => Assert.Equal(ExitCode.Usage, ToolRun.Of("policy", "check", "").Code);

    [Theory]
    [InlineData("find")]
    [InlineData("protect")]
    public void FindAndProtect_WrongPolicy_DoNothing(string command)
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("own.json", """{ "profile": "hippa", "mask": 1 }""");

        ToolRun run = ToolRun.WithInput("Jane Doe", command, "--policy", path);

        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Empty(run.Output);
        Assert.Equal(
            [
                $"openmed: {path}(1,14): 'profile' has no value 'hippa'. Did you mean 'hipaa'?",
                $"openmed: {path}(1,31): 'mask' must be a text, but is a number. Write it in double quotes.",
            ],
            run.Error.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'));
    }

    [Theory]
    [InlineData("find")]
    [InlineData("protect")]
    public void FindAndProtect_PolicyOrProfile_ReachTheDetector(string command)
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("own.json", Lists);

        (DetectorSettings ofFile, string error) = SettingsOf(command, "--policy", path);
        (DetectorSettings ofProfile, string none) = SettingsOf(command, "--profile", "PCI");

        Assert.Equal((PiiProfile.Hipaa, path), (ofFile.Policy.Profile, ofFile.Policy.Path));
        Assert.Contains("allow[1] does not count any more", error, StringComparison.Ordinal);
        Assert.Same(PiiPolicy.Of(PiiProfile.Pci), ofProfile.Policy);
        Assert.Empty(none);
    }

    [Theory]
    [InlineData("find", "--text", "x")]
    [InlineData("policy", "show")]
    public void PolicyAndProfileTogether_AreAUsageError(params string[] command)
    {
        ToolRun run = ToolRun.Of([.. command, "--policy", "own.json", "--profile", "logs"]);

        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains("--profile does not go with --policy", run.Error, StringComparison.Ordinal);
        Assert.Contains("\"profile\": \"logs\"", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--profile", "hippa")]
    [InlineData("--policy", "")]
    public void WrongOption_IsAUsageError(string option, string value)
    {
        ToolRun run = ToolRun.Of("policy", "show", option, value);

        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains(option, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public void Show_InAFolder_FindsTheFileAbove_AndAProfilePassesItBy()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("openmed.json", """{ "profile": "gdpr" }""");
        string below = Path.GetDirectoryName(folder.Write("a/b/x.txt", "x"))!;

        // The system may know the folder above by another name too.
        path = Path.Combine(Path.GetFileName(folder.Path), Path.GetFileName(path));

        (int code, string output, string error) = ToolProcess.RunIn(below, policy: null, "policy", "show");
        Assert.Equal((0, ""), (code, error));
        Assert.Contains(path, output, StringComparison.Ordinal);

        (code, output, error) = ToolProcess.RunIn(below, policy: null, "policy", "show", "--profile", "pci");
        Assert.Equal(0, code);
        Assert.DoesNotContain(path, output, StringComparison.Ordinal);
        Assert.Contains($"{path}' does not count here", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_VariableIsSet_ComesBeforeTheFolderAndAfterTheOption()
    {
        using TemporaryFolder folder = new();
        folder.Write("openmed.json", """{ "profile": "gdpr" }""");
        string named = folder.Write("named.json", """{ "profile": "pci" }""");
        string option = folder.Write("option.json", """{ "profile": "logs" }""");

        Assert.Contains("| named.json(1) ", ToolProcess.RunIn(folder.Path, named, "policy", "show").Output, StringComparison.Ordinal);
        Assert.Contains(
            "| option.json(1) ", ToolProcess.RunIn(folder.Path, named, "policy", "show", "--policy", option).Output, StringComparison.Ordinal);

        (int code, string output, string error) = ToolProcess.RunIn(folder.Path, folder.At("none.json"), "find", "--text", "Jane Roe");
        Assert.Equal((2, ""), (code, output));
        Assert.Contains("none.json: There is no such policy file.", error, StringComparison.Ordinal);
    }

    private static (DetectorSettings Settings, string Error) SettingsOf(params string[] arguments)
    {
        DetectorSettings? settings = null;
        StringWriter error = new();
        Terminal terminal = new() { Input = new MemoryStream("Jane"u8.ToArray()), Output = new MemoryStream(), Error = error };
        ToolContext context = new(
            terminal,
            given =>
            {
                settings = given;
                return new WordDetector("Jane");
            },
            default);
        Assert.Equal(ExitCode.Done, new Tool(context).Run(arguments));
        return (settings!, error.ToString());
    }

    private static string WithoutBlanks(string line) => line.Replace(" ", "", StringComparison.Ordinal).Trim();
}
