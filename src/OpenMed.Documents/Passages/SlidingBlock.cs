using OpenMed.Documents.Detection;

namespace OpenMed.Documents.Passages;

/// <summary>Searches running text of any length in bounded memory. One caller at a time.</summary>
/// <remarks>The cuts depend on the text alone, never on how it came in: the same text gives the same result.</remarks>
/// <param name="detector">Finds the entities.</param>
/// <param name="output">Takes the text in parts that cut no entity.</param>
/// <param name="size">How much is searched at once.</param>
internal sealed class SlidingBlock(ITextDetector detector, IDocumentOutput output, BlockSize size)
{
    private readonly char[] _chars = new char[size.Length];
    private int _count;

    /// <summary>Where the text starts that was not handed on yet.</summary>
    public Place Place { get; set; } = Place.Origin;

    /// <summary>Adds text; hands on what is safe when the block is full.</summary>
    /// <param name="text">The text that follows.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public void Append(ReadOnlySpan<char> text, CancellationToken cancellationToken)
    {
        while (!text.IsEmpty)
        {
            if (_count == _chars.Length)
                HandOn(isEnd: false, cancellationToken);

            int length = Math.Min(text.Length, _chars.Length - _count);
            text[..length].CopyTo(_chars.AsSpan(_count));
            _count += length;
            text = text[length..];
        }
    }

    /// <summary>Hands on all that is left; what is added next is another text.</summary>
    /// <param name="cancellationToken">Stops the work.</param>
    public void Complete(CancellationToken cancellationToken)
    {
        if (_count > 0)
            HandOn(isEnd: true, cancellationToken);
    }

    private void HandOn(bool isEnd, CancellationToken cancellationToken)
    {
        string block = new(_chars, 0, _count);
        IReadOnlyList<PiiEntity> entities = string.IsNullOrWhiteSpace(block) ? [] : detector.Find([new PiiText(block)], cancellationToken)[0];
        int cut = isEnd ? _count : BlockCut.Choose(block, entities, size.Margin);

        string text = block[..cut];
        output.TakePassage(new Passage(text, Place), [.. entities.TakeWhile(entity => entity.Start < cut)]);
        Place = Place.After(text);
        _chars.AsSpan(cut, _count - cut).CopyTo(_chars);
        _count -= cut;
    }
}
