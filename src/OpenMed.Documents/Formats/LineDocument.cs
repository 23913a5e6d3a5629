using OpenMed.Documents.Detection;
using OpenMed.Documents.Encodings;
using OpenMed.Documents.Passages;

namespace OpenMed.Documents.Formats;

/// <summary>Lines that have nothing to do with each other, such as those of a log: each is a text of its own.</summary>
/// <remarks>The lines of one read are searched together, so that a file goes through in full batches, and a line
/// that comes alone is answered at once. A line longer than a block is searched like running text.</remarks>
internal sealed class LineDocument : IDocument
{
    private readonly PassageQueue _queue;
    private readonly SlidingBlock _block;
    private readonly char[] _line;
    private int _lineLength;
    private bool _isLong;
    private bool _isAfterReturn;
    private Place _place = Place.Origin;

    /// <summary>Makes the document.</summary>
    /// <param name="detector">Finds the entities.</param>
    /// <param name="output">Takes the lines.</param>
    /// <param name="size">How long a line may be before it is searched in parts.</param>
    public LineDocument(ITextDetector detector, IDocumentOutput output, BlockSize size)
    {
        _queue = new PassageQueue(detector, output);
        _block = new SlidingBlock(detector, output, size);
        _line = new char[size.Length];
    }

    /// <inheritdoc/>
    public void Process(DocumentReader reader, CancellationToken cancellationToken)
    {
        reader.BeforeRead += () => _queue.Flush(cancellationToken);
        reader.ReadParts(Split, cancellationToken);
        EndLine(_isAfterReturn ? "\r" : "", cancellationToken);
        _queue.Flush(cancellationToken);
    }

    private void Split(ReadOnlySpan<char> chars, CancellationToken cancellationToken)
    {
        while (!chars.IsEmpty)
        {
            if (_isAfterReturn)
            {
                bool isPair = chars[0] == '\n';
                EndLine(isPair ? "\r\n" : "\r", cancellationToken);
                _isAfterReturn = false;
                chars = chars[(isPair ? 1 : 0)..];
                continue;
            }

            int end = chars.IndexOfAny('\r', '\n');
            Append(end < 0 ? chars : chars[..end], cancellationToken);
            if (end < 0)
                return;

            _isAfterReturn = chars[end] == '\r';
            if (!_isAfterReturn)
                EndLine("\n", cancellationToken);

            chars = chars[(end + 1)..];
        }
    }

    private void Append(ReadOnlySpan<char> chars, CancellationToken cancellationToken)
    {
        if (!_isLong && chars.Length > _line.Length - _lineLength)
        {
            _queue.Flush(cancellationToken);
            _block.Place = _place;
            _block.Append(_line.AsSpan(0, _lineLength), cancellationToken);
            _lineLength = 0;
            _isLong = true;
        }

        if (_isLong)
        {
            _block.Append(chars, cancellationToken);
            return;
        }

        chars.CopyTo(_line.AsSpan(_lineLength));
        _lineLength += chars.Length;
    }

    private void EndLine(string ending, CancellationToken cancellationToken)
    {
        if (_isLong)
        {
            _block.Complete(cancellationToken);
            _place = _block.Place;
            _isLong = false;
        }
        else if (_lineLength > 0)
        {
            Passage passage = new(new string(_line, 0, _lineLength), _place);
            _queue.AddPassage(passage, cancellationToken);
            _place = _place.After(passage.Text);
            _lineLength = 0;
        }

        if (ending.Length > 0)
        {
            _queue.AddVerbatim(ending);
            _place = _place.After(ending);
        }
    }
}
