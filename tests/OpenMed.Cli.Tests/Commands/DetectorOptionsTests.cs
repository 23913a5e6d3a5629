using OpenMed.Cli.Detection;
using OpenMed.Cli.Support;
using OpenMed.Documents.Support;

namespace OpenMed.Cli.Commands;

public sealed class DetectorOptionsTests
{
    private static readonly string Tiny = RepositoryFiles.At("tests/data/tiny-deberta");

    [Theory]
    [InlineData("find")]
    [InlineData("protect")]
    public void Read_Variant_GoesToTheDetector(string command)
    {
        Assert.Equal("fp16", SettingsOf(command, "--model", Tiny, "--variant", "fp16").Variant);
        Assert.Null(SettingsOf(command, "--model", Tiny).Variant);
    }

    [Theory]
    [Trait("Kind", "model")]
    [InlineData("find", "--text", "Jane Roe")]
    [InlineData("protect", "--text", "Jane Roe")]
    [InlineData("explain", "--text", "Jane Roe")]
    [InlineData("evaluate", "samples/marked.jsonl")]
    public void Run_VariantThatThereIsNot_NamesThoseThereAre(string command, params string[] input)
    {
        (int code, string output, string error) = ToolProcess.RunIn(
            RepositoryFiles.At("."), policy: null, [command, .. input, "--model", Tiny, "--variant", "int4"]);

        Assert.Equal(((int)ExitCode.Model, ""), (code, output));
        Assert.EndsWith("has no variant 'int4'. Choose one of these: fp32, fp16.\n", error, StringComparison.Ordinal);
    }

    private static DetectorSettings SettingsOf(params string[] arguments)
    {
        DetectorSettings? settings = null;
        Terminal terminal = new() { Input = new MemoryStream("Jane"u8.ToArray()), Output = new MemoryStream(), Error = new StringWriter() };
        ToolContext context = new(
            terminal,
            given =>
            {
                settings = given;
                return new WordDetector("Jane");
            },
            default);
        Assert.Equal(ExitCode.Done, new Tool(context).Run(arguments));
        return settings!;
    }
}
