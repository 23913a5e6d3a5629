using OpenMed.Cli.Detection;
using OpenMed.Cli.Documents;
using OpenMed.Cli.Encodings;
using OpenMed.Cli.Input;

namespace OpenMed.Cli.Output;

/// <summary>Changes inputs and puts the results where they belong. One caller at a time.</summary>
/// <param name="terminal">Its standard output takes the results that go to no file.</param>
/// <param name="detector">Finds.</param>
/// <param name="rewriter">Changes texts.</param>
/// <param name="settings">How the inputs are understood.</param>
/// <param name="destination">Where the results go.</param>
internal sealed class InputRewriter(
    Terminal terminal, ITextDetector detector, IPassageRewriter rewriter, DocumentSettings settings, Destination destination)
{
    private TextCodec? _outputCodec;

    /// <summary>Changes one input.</summary>
    /// <param name="input">The input.</param>
    /// <param name="source">Opens it.</param>
    /// <param name="run">Told what a user should know.</param>
    /// <param name="progress">Told how far it is.</param>
    /// <param name="cancellationToken">Stops the work; a file keeps its old content.</param>
    /// <exception cref="InputException">It cannot be decoded, or its result not be kept.</exception>
    public void Rewrite(
        InputFile input, InputSource source, InputRun run, Progress progress, CancellationToken cancellationToken)
    {
        if (destination.PathOf(input) is not { } path)
        {
            using DocumentReader reader = source.Open(input, cancellationToken);
            bool isFirst = _outputCodec is null;
            CheckOutputCodec(input, reader.Codec);
            Write(reader, new DocumentWriter(terminal.Output, reader.Codec, isFirst && reader.HasMark));
            return;
        }

        FileInfo before = new(path);
        bool isThere = before.Exists;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using AtomicFile file = new(path);
        bool isChanged;
        using (DocumentReader reader = source.Open(input, cancellationToken))
            isChanged = Write(reader, new DocumentWriter(file.Stream, reader.Codec, reader.HasMark));

        // Unchanged, the result is the input to the byte: the file keeps its times and needs no backup.
        if (!isChanged && destination.IsInPlace)
            return;
        if (isThere && HasChanged(before))
            throw new InputException($"'{path}' changed while it was worked on, so it was not replaced. Run the command again.");

        file.Commit(destination.BackupSuffix is { } suffix ? path + suffix : null);

        bool Write(DocumentReader reader, DocumentWriter writer)
        {
            RewritingOutput output = new(writer, rewriter);
            reader.BeforeRead += () => progress.Report(input.Name, reader.ByteCount, output.Count);
            settings.Open(input.Name, detector, output, run.Warn).Process(reader, cancellationToken);
            writer.Flush();
            return output.HasChanged;
        }
    }

    private static bool HasChanged(FileInfo before)
    {
        FileInfo now = new(before.FullName);
        return !now.Exists || now.Length != before.Length || now.LastWriteTimeUtc != before.LastWriteTimeUtc;
    }

    private void CheckOutputCodec(InputFile input, TextCodec codec)
    {
        _outputCodec ??= codec;
        if (_outputCodec != codec)
        {
            throw new InputException(
                $"'{input.Name}' is {codec.Name}, but the output so far is {_outputCodec.Name}. Pass --output-dir for them.");
        }
    }
}
