using System.Management.Automation;
using OpenMed.Commands.Support;

namespace OpenMed.Commands;

[Trait("Kind", "module")]
public sealed class GetPiiModelCommandTests(ModuleFixture fixture) : IClassFixture<ModuleFixture>
{
    private readonly ModuleHost _host = fixture.Host;

    [Fact]
    public void Get_WithoutParameters_ListsTheModelOfTheModule()
    {
        PSObject model = Assert.Single(_host.Run("Get-PiiModel openmed-mini"));

        Assert.Equal("openmed-mini", model.ToString());
        Assert.Equal("bert", model.Properties["Architecture"].Value);
        Assert.Equal("WordPiece (tokenizer.json)", model.Properties["Tokenizer"].Value);
        Assert.Equal(54, model.Properties["LabelCount"].Value);
        Assert.Equal(512, model.Properties["MaxTokens"].Value);
        Assert.Equal("int8", model.Properties["PreferredVariant"].Value);
        Assert.Equal("int8 is the only variant in the folder.", model.Properties["VariantReason"].Value);
        Assert.Equal(true, model.Properties["IsDefault"].Value);
        Assert.Equal(Path.Combine(TestFolders.Module, "bin", "net8.0", "models", "openmed-mini"), model.Properties["Folder"].Value);
    }

    [Theory]
    [InlineData("Get-PiiModel *mini")]
    [InlineData("Get-PiiModel -Name OPENMED-*, none*")]
    [InlineData("'openmed-mini' | Get-PiiModel")]
    public void Get_ByName_TakesWildcards(string script)
    {
        Assert.Single(_host.Run(script));
        Assert.Empty(_host.Errors);
    }

    [Fact]
    public void Get_AFolder_ShowsItsVariants()
    {
        string[] lines = ModuleHost.Show("Get-PiiModel -ModelPath tests/data/tiny-deberta").Text.Split('\n');

        Assert.Contains("tiny-deberta                     deberta-v2       54 fp32           fp32 (1.1 MB), fp16 (0.7 MB)", lines);
    }

    [Fact]
    public void Get_AFolderWithSeveralVariants_SaysWhyOneRuns() => Assert.Equal(
        "fp32 is the exact one.", Assert.Single(_host.Run($"(Get-PiiModel -ModelPath '{TestFolders.Root}/tests/data/tiny-deberta').VariantReason")).BaseObject);

    [Theory]
    [InlineData("nonesuch", "PiiModelNotFound")]
    [InlineData("-ModelPath nonesuch", "PiiModelNotFound")]
    [InlineData("-ModelPath $root/tests", "PiiModelUnusable")]
    public void Get_WhatCannotBeOpened_IsReportedAndTheOthersAreWritten(string parameters, string id)
    {
        string tiny = parameters.StartsWith('-') ? ", $root/tests/data/tiny-deberta" : ", openmed-mini";

        Assert.Single(_host.Run($"$root = '{TestFolders.Root}'; Get-PiiModel {parameters}{tiny}"));
        Assert.Equal(id + ",OpenMed.Commands.GetPiiModelCommand", Assert.Single(_host.Errors).FullyQualifiedErrorId);
    }

    [Fact]
    public void Get_AnInstalledModel_IsFoundByName()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "XDG_DATA_HOME says where models are installed on Linux alone.");
        using TemporaryFolder folder = new();
        string model = Path.Combine(folder.Path, "openmed", "models", "tiny-installed");
        foreach (string source in Directory.GetFiles(Path.Combine(TestFolders.Root, "tests", "data", "tiny-deberta")))
            File.Copy(source, folder.File($"openmed/models/tiny-installed/{Path.GetFileName(source)}", ""), overwrite: true);
        folder.File("openmed/models/.half.openmed-partial/config.json", "{}");

        List<PSObject> models = _host.Run($$"""
            $before = $env:XDG_DATA_HOME
            [Environment]::SetEnvironmentVariable('XDG_DATA_HOME', '{{folder.Path}}')
            try { Get-PiiModel; Get-PiiModel -ModelPath tiny-installed } finally { [Environment]::SetEnvironmentVariable('XDG_DATA_HOME', $before) }
            """);

        Assert.Empty(_host.Errors);
        Assert.Equal(["openmed-mini", "tiny-installed", "tiny-installed"], models.Select(each => each.Properties["Name"].Value));
        Assert.Equal(model, models[^1].Properties["Folder"].Value);
        Assert.Equal(false, models[^1].Properties["IsDefault"].Value);
    }

    [Theory]
    [InlineData("Get-PiiModel op", "openmed-mini")]
    [InlineData("Test-PiiModel -ModelPath op", "openmed-mini")]
    [InlineData("Test-PiiModel -Variant fp32", "fp32 fp32-optimized")]
    [InlineData("Optimize-PiiModel -Variant f", "fp32 fp16")]
    [InlineData("Optimize-PiiModel -Quantize -From b", "balanced block64 block32")]
    [InlineData("Install-PiiModel x -Variant f", "fp16 fp32")]
    [InlineData("Get-PiiPolicy -Profile h", "hipaa")]
    public void Complete_OnTab_GivesNames(string line, string expected)
    {
        using PowerShell shell = _host.Shell();

        CommandCompletion completion = CommandCompletion.CompleteInput(line, line.Length, null, shell);

        Assert.StartsWith(expected, string.Join(' ', completion.CompletionMatches.Select(match => match.CompletionText)), StringComparison.Ordinal);
    }
}
