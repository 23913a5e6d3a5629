using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.Win32.SafeHandles;
using OpenMed.Cli.Output;

namespace OpenMed.Cli;

/// <summary>The standard streams, and what is at their other end. The only type that touches those of the process.</summary>
internal sealed class Terminal
{
    private const int UnixOutputDescriptor = 1;

    /// <summary>Standard input, in bytes.</summary>
    public required Stream Input { get; init; }

    /// <summary>Standard output, in bytes: data only.</summary>
    public required Stream Output { get; init; }

    /// <summary>Standard error: errors, warnings and progress.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Whether a person reads standard output.</summary>
    public bool IsOutputTerminal { get; init; }

    /// <summary>Whether a person reads standard error.</summary>
    public bool IsErrorTerminal { get; init; }

    /// <summary>Whether colours may be written; false when the variable NO_COLOR (no-color.org) is set.</summary>
    public bool AllowsColor { get; init; }

    /// <summary>Opens the streams of this process.</summary>
    /// <returns>The streams; none of them is buffered.</returns>
    [SuppressMessage("ApiDesign", "RS0030", Justification = "This type owns the streams of the process.")]
    public static Terminal OfProcess()
    {
        bool isOutputTerminal = !System.Console.IsOutputRedirected;

        // The console of Windows takes bytes for its old code page unless told.
        if (OperatingSystem.IsWindows() && isOutputTerminal)
            System.Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

        return new Terminal
        {
            Input = System.Console.OpenStandardInput(),
            Output = OpenOutput(),
            Error = System.Console.Error,
            IsOutputTerminal = isOutputTerminal,
            IsErrorTerminal = !System.Console.IsErrorRedirected,
            AllowsColor = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
        };
    }

    /// <summary>A line on standard error, under the tool's name; a path in it cannot give the terminal orders.</summary>
    /// <param name="message">What happened, and what to do.</param>
    public void WriteError(string message) => Error.WriteLine("openmed: " + VisibleText.OfChars(message));

    // The console's own stream swallows EPIPE, so that `openmed … | head` would run on to the end of its input. A FileStream
    // reports it; but on a seekable file it writes by position and leaves the shared offset of the shell behind.
    [SuppressMessage("ApiDesign", "RS0030", Justification = "This type owns the streams of the process.")]
    private static Stream OpenOutput()
    {
        if (!OperatingSystem.IsWindows() && System.Console.IsOutputRedirected)
        {
            FileStream pipe = new(new SafeFileHandle(UnixOutputDescriptor, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            if (!pipe.CanSeek)
                return pipe;
        }

        return System.Console.OpenStandardOutput();
    }
}
