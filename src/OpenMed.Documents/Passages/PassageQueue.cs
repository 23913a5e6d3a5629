using OpenMed.Documents.Detection;

namespace OpenMed.Documents.Passages;

/// <summary>Collects passages, so that many go through the model together, and keeps their order. One caller at a time.</summary>
/// <param name="detector">Finds their entities.</param>
/// <param name="output">Takes them afterwards.</param>
internal sealed class PassageQueue(ITextDetector detector, IDocumentOutput output)
{
    // Beyond this a batch grows no faster, only larger.
    private const int MaxPendingChars = 262_144;

    private readonly List<Passage?> _passages = [];
    private readonly List<string> _texts = [];
    private int _pendingChars;

    /// <summary>Adds a part that is not searched.</summary>
    /// <param name="text">The part.</param>
    public void AddVerbatim(string text)
    {
        _passages.Add(null);
        _texts.Add(text);
        _pendingChars += text.Length;
    }

    /// <summary>Adds a part that is searched; empty and blank ones are not worth it.</summary>
    /// <param name="passage">The part.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public void AddPassage(Passage passage, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(passage.Text))
        {
            AddVerbatim(passage.Raw ?? passage.Text);
            return;
        }

        _passages.Add(passage);
        _texts.Add(passage.Text);
        _pendingChars += passage.Text.Length;
        if (_pendingChars > MaxPendingChars)
            Flush(cancellationToken);
    }

    /// <summary>Finds the entities of all that is pending and hands it to the output.</summary>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="PiiModelException">The model cannot be used.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public void Flush(CancellationToken cancellationToken)
    {
        if (_texts.Count == 0)
            return;

        List<PiiText> searched = [.. _passages.OfType<Passage>().Select(passage => new PiiText(passage.Text, passage.Field ?? "") { AsksModel = !passage.IsNumber })];
        IReadOnlyList<IReadOnlyList<PiiEntity>> found =
            searched.Count == 0 ? [] : detector.Find(searched, cancellationToken);
        int searchedIndex = 0;
        for (int partIndex = 0; partIndex < _texts.Count; partIndex++)
        {
            if (_passages[partIndex] is { } passage)
                output.TakePassage(passage, found[searchedIndex++]);
            else
                output.TakeVerbatim(_texts[partIndex]);
        }

        _passages.Clear();
        _texts.Clear();
        _pendingChars = 0;
        output.Flush();
    }
}
