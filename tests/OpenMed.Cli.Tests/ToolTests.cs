using System.Diagnostics;
using System.Globalization;
using OpenMed.Cli.Commands;
using OpenMed.Cli.Detection;
using OpenMed.Cli.Support;
using OpenMed.Documents.Detection;
using OpenMed.Documents.Support;

namespace OpenMed.Cli;

public sealed class ToolTests
{
    [Fact]
    public void Run_Help_DocumentsEveryExitCode()
    {
        ToolRun run = ToolRun.Of("--help");

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.All(Enum.GetValues<ExitCode>(), code => Assert.Matches($@"\n +{(int)code} ", run.Output));
    }

    [Theory]
    [InlineData]
    [InlineData("nonsense")]
    [InlineData("find", "--nonsense")]
    [InlineData("find", "--output", "nonsense")]
    [InlineData("find", "--output", "3")]
    [InlineData("find", "--threshold", "50")]
    [InlineData("find", "--threshold", "0,1")]
    [InlineData("find", "--encoding", "ebcdic")]
    [InlineData("protect", "--mask", "nonsense")]
    [InlineData("protect", "--in-place")]
    [InlineData("protect", "--backup")]
    [InlineData("protect", "--in-place", "-o", "x", "y")]
    [InlineData("protect", "--ndjson", "--csv")]
    [InlineData("protect", "--field", "x")]
    [InlineData("protect", "--ndjson", "--field", "")]
    [InlineData("protect", "--ndjson", "--field", ".message")]
    [InlineData("protect", "--column", "x")]
    [InlineData("protect", "--csv", "--delimiter", "ab")]
    [InlineData("protect", "--text", "x", "y")]
    public void Run_WrongCommandLine_IsUsage(params string[] arguments)
    {
        ToolRun run = ToolRun.Of(arguments);

        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Empty(run.OutputBytes);
        Assert.StartsWith("openmed: ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no option '--no-colr'. Did you mean '--no-color'?", "protect", "--no-colr", "x.txt")]
    [InlineData("There is no option '--feild'. Did you mean '--field'?", "protect", "--ndjson", "--feild=message")]
    [InlineData("There is no option '-x'. Run 'openmed find --help'", "find", "-x")]
    [InlineData("There is no option '--varient'. Did you mean '--variant'?", "models", "show", "--varient", "int8")]
    [InlineData("There is no option '--outptu'. Did you mean '--output'?", "labels", "--outptu", "json")]
    [InlineData("There is no command 'protct'. Did you mean 'protect'?", "protct", "x.txt", "--in-place")]
    [InlineData("There is no command 'nonsense'. Run 'openmed --help'", "nonsense")]
    [InlineData("There is no command 'verfy'. Did you mean 'verify'?", "models", "verfy")]
    [InlineData("No command was given. Run 'openmed models --help'", "models")]
    [InlineData("The option '--model' has no value behind its '='.", "protect", "--model=", "x.txt")]
    [InlineData("The option '-o' has no value behind its '='.", "protect", "-o=", "x.txt")]
    [InlineData("The option '--output-dir' has no value behind its ':'.", "protect", "--output-dir:", "x.txt")]
    [InlineData("--threads takes a whole number, but was given otherwise. Give for example --threads 2.", "find", "--threads", "two")]
    [InlineData("--window takes a whole number, but was given otherwise. Give for example --window 256.", "find", "--window", "1,5")]
    [InlineData("--threshold takes a number, but was given otherwise. Give for example --threshold 0.5,", "find", "--threshold", "0,1")]
    [InlineData("--encoding takes one of utf-8, utf-16, utf-16be, latin1, but was given otherwise.", "find", "--encoding", "ebcdic")]
    [InlineData("--output takes one of table, text, json, ndjson, but was given otherwise.", "find", "--output", "automatic")]
    [InlineData("--output takes one of table, json, but was given otherwise.", "labels", "--output", "xml")]
    [InlineData("--mask takes one of label, numbered, stars, last4, zip3, hash, surrogate, shift, encrypt, remove, keep, but was given otherwise.", "protect", "--mask", "0")]
    [InlineData("--delimiter says how a table is read.", "protect", "--delimiter", ";")]
    [InlineData("--no-header says how a table is read.", "protect", "--ndjson", "--no-header")]
    [InlineData("--column says how a table is read.", "protect", "--column", "x")]
    [InlineData("--include chooses files of folders,", "protect", "--include", "*.txt", "*.md")]
    [InlineData("--include chooses files of folders,", "protect", "-r", "--include", "*.txt")]
    [InlineData("'/' is a folder, but --output-file takes a file.", "protect", "-o", "/")]
    [InlineData("'.' is a folder, but --output-file takes a file.", "protect", "-o", ".")]
    [InlineData("The option --output-file has an empty value.", "protect", "-o", "")]
    [InlineData("The option --model has an empty value.", "find", "--model", "")]
    public void Run_WrongCommandLine_SaysWhatIsMeant(string expected, params string[] arguments)
    {
        ToolRun run = ToolRun.Of(arguments);

        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.StartsWith("openmed: " + expected, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', run.Error.Replace(
            "\nopenmed: Run the command with --help to see what it takes.\n", "", StringComparison.Ordinal).TrimEnd());
    }

    [Theory]
    [InlineData("protect", "--no-color", "--text", "-x")]
    [InlineData("--no-color", "labels")]
    [InlineData("find", "--no-colr", "--help")]
    [InlineData("protect", "--csv", "--delimiter==")]
    public void Run_UnusualCommandLine_IsDone(params string[] arguments) => Assert.Equal(ExitCode.Done, ToolRun.Of(arguments).Code);

    [Theory]
    [InlineData("--in-place")]
    [InlineData("-o")]
    public void Run_ResultInPlaceOfAPipe_IsUsage(string option)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no FIFO.");
        using TemporaryFolder folder = new();
        Process.Start("mkfifo", folder.At("pipe")).WaitForExit();

        ToolRun run = ToolRun.WithInput("Jane", ["protect", option, folder.At("pipe")]);

        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains("is no file that can be replaced.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_FileBehindDoubleDash_IsNoOption()
    {
        ToolRun run = ToolRun.Of("protect", "--", "--no-such-file");

        Assert.Equal(ExitCode.Input, run.Code);
        Assert.Contains("There is no file '--no-such-file'.", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0.1", 0.1f)]
    [InlineData("1e-1", 0.1f)]
    public void Run_ThresholdInCultureWithComma_IsReadWithPoint(string text, float expected)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("de-DE");
        try
        {
            float? threshold = null;
            Terminal terminal = new() { Input = new MemoryStream(), Output = new MemoryStream(), Error = new StringWriter() };
            ToolContext context = new(terminal, Open, CancellationToken.None);

            Assert.Equal(ExitCode.Done, new Tool(context).Run(["find", "--threshold", text]));
            Assert.Equal(expected, threshold);

            ITextDetector Open(DetectorSettings settings)
            {
                threshold = settings.Threshold;
                return new WordDetector();
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Run_ModelCannotBeUsed_IsModel() =>
        Assert.Equal(ExitCode.Model, Failing(new PiiModelException("The folder is empty. Download it.")).Code);

    [Fact]
    public void Run_UnknownFault_TellsNothingOfTheText()
    {
        ToolRun run = Failing(new FormatException("Jane Doe is no number."));

        Assert.Equal(ExitCode.Internal, run.Code);
        Assert.DoesNotContain("Jane", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(" at ", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd().Split('\n'));
    }

    [Fact]
    public void Run_Cancelled_EndsQuietly()
    {
        ToolRun run = ToolRun.With(
            new MemoryStream("Jane"u8.ToArray()), new MemoryStream(), new WordDetector(), ["protect"], new CancellationToken(true));

        Assert.Equal(ExitCode.Cancelled, run.Code);
        Assert.Empty(run.Error);
    }

    [Theory]
    [InlineData("find")]
    [InlineData("protect")]
    [InlineData("protect", "--lines")]
    [InlineData("find", "--output", "json")]
    [InlineData("labels")]
    public void Run_NobodyReadsTheOutput_EndsQuietly(params string[] arguments)
    {
        ToolRun run = ToolRun.With(
            new MemoryStream("Jane\nJane\n"u8.ToArray()), new BrokenStream(), new WordDetector("Jane"), arguments);

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Empty(run.Error);
    }

    [Theory]
    [InlineData("find")]
    [InlineData("find", "--output", "json")]
    [InlineData("labels")]
    public void Run_OutputIsFull_IsInput(params string[] arguments)
    {
        ToolRun run = ToolRun.With(
            new MemoryStream("Jane\n"u8.ToArray()), new FullStream(), new WordDetector("Jane"), arguments);

        Assert.Equal(ExitCode.Input, run.Code);
        Assert.Matches(@"No space left on device\. [A-Z]", run.Error);
    }

    private static ToolRun Failing(Exception exception)
    {
        StringWriter error = new();
        MemoryStream output = new();
        Terminal terminal = new() { Input = new MemoryStream(), Output = output, Error = error };
        ToolContext context = new(terminal, _ => throw exception, CancellationToken.None);
        return new ToolRun(new Tool(context).Run(["find"]), output.ToArray(), error.ToString());
    }
}
