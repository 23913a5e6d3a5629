using OpenMed.Cli.Input;
using OpenMed.Documents;
using OpenMed.Documents.Encodings;
using OpenMed.Documents.Rewriting;

namespace OpenMed.Cli.Output;

/// <summary>Changes inputs and puts the results where they belong. One caller at a time.</summary>
/// <param name="terminal">Its standard output takes the results that go to no file.</param>
/// <param name="documents">Changes the inputs.</param>
/// <param name="destination">Where the results go.</param>
internal sealed class InputRewriter(Terminal terminal, DocumentRewriter documents, Destination destination)
{
    private readonly FileRewriter _files = new(documents);
    private TextCodec? _outputCodec;

    /// <summary>Changes one input.</summary>
    /// <param name="input">The input.</param>
    /// <param name="source">Opens it.</param>
    /// <param name="cancellationToken">Stops the work; a file keeps its old content.</param>
    /// <exception cref="DocumentException">It cannot be decoded, or its result not be kept.</exception>
    public void Rewrite(InputFile input, InputSource source, CancellationToken cancellationToken)
    {
        if (destination.PathOf(input) is not { } path)
            Print(input, source, cancellationToken);
        else if (destination.IsInPlace)
            _files.Replace(Open, path, destination.BackupSuffix, cancellationToken);
        else
            _files.Write(Open, path, cancellationToken);

        DocumentReader Open() => source.Open(input, cancellationToken);
    }

    private void Print(InputFile input, InputSource source, CancellationToken cancellationToken)
    {
        using DocumentReader reader = source.Open(input, cancellationToken);
        bool isFirst = _outputCodec is null;
        CheckOutputCodec(input, reader.Codec);
        documents.Rewrite(reader, terminal.Output, isFirst && reader.HasMark, cancellationToken);
    }

    private void CheckOutputCodec(InputFile input, TextCodec codec)
    {
        _outputCodec ??= codec;
        if (_outputCodec != codec)
        {
            throw new DocumentException(
                $"'{input.Name}' is {codec.Name}, but the output so far is {_outputCodec.Name}. Pass --output-dir for them.");
        }
    }
}
