using System.Text;
using OpenMed.Documents.Encodings;

namespace OpenMed.Cli.Input;

/// <summary>Opens the inputs.</summary>
/// <param name="terminal">Its standard input is the input without a file.</param>
/// <param name="text">The text of <c>--text</c>, which takes the place of standard input; null means none.</param>
/// <param name="codec">The encoding; null means by byte order mark, else UTF-8.</param>
internal sealed class InputSource(Terminal terminal, string? text, TextCodec? codec)
{
    /// <summary>Opens an input.</summary>
    /// <param name="input">Which.</param>
    /// <param name="cancellationToken">Ends the reads of standard input.</param>
    /// <returns>Its reader, for the caller to close.</returns>
    /// <exception cref="IOException">It cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public DocumentReader Open(InputFile input, CancellationToken cancellationToken)
    {
        if (input.FullPath is not null)
            return DocumentReader.Open(input.FullPath, input.Name, codec);

        return text is null
            ? new DocumentReader(new CancellableStream(terminal.Input, cancellationToken), input.Name, codec)
            : new DocumentReader(new MemoryStream(Encoding.UTF8.GetBytes(text + "\n")), input.Name, TextCodecs.Utf8);
    }
}
