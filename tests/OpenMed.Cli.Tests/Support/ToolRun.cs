using System.Text;
using OpenMed.Cli.Commands;
using OpenMed.Cli.Detection;
using OpenMed.Documents.Detection;
using OpenMed.Documents.Support;

namespace OpenMed.Cli.Support;

/// <summary>One run of the whole tool in this process, with a detector that finds Jane and Doe.</summary>
internal sealed record ToolRun(ExitCode Code, byte[] OutputBytes, string Error)
{
    public string Output => Encoding.UTF8.GetString(OutputBytes);

    public static ToolRun Of(params string[] arguments) => With(new MemoryStream(), arguments);

    public static ToolRun WithInput(string input, params string[] arguments) =>
        With(new MemoryStream(Encoding.UTF8.GetBytes(input)), arguments);

    public static ToolRun With(Stream input, params string[] arguments) =>
        With(input, new MemoryStream(), new WordDetector("Jane", "Doe"), arguments);

    public static ToolRun With(
        Stream input,
        MemoryStream output,
        ITextDetector detector,
        string[] arguments,
        CancellationToken cancellationToken = default)
    {
        StringWriter error = new();
        Terminal terminal = new() { Input = input, Output = output, Error = error };
        ExitCode code = new Tool(new ToolContext(terminal, _ => detector, cancellationToken)).Run(arguments);
        Assert.True(output.CanWrite, "The tool closed its standard output.");
        return new ToolRun(code, output.ToArray(), error.ToString());
    }
}
