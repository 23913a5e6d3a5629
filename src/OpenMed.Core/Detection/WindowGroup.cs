using OpenMed.Decoding;
using OpenMed.Inference;

namespace OpenMed.Detection;

/// <summary>Windows of one or more texts that go through the model together. One caller at a time.</summary>
/// <param name="classifier">The model.</param>
internal sealed class WindowGroup(ITokenClassifier classifier)
{
    private readonly List<(TextDecoder Decoder, TokenWindow Window)> _owners = [];
    private readonly List<ReadOnlyMemory<int>> _ids = [];

    /// <summary>How many tokens wait.</summary>
    public int TokenCount { get; private set; }

    /// <summary>Adds a window.</summary>
    /// <param name="decoder">The decoder of its text.</param>
    /// <param name="window">The window; windows of a text come in order.</param>
    /// <param name="ids">Its ids.</param>
    public void Add(TextDecoder decoder, TokenWindow window, ReadOnlyMemory<int> ids)
    {
        _owners.Add((decoder, window));
        _ids.Add(ids);
        TokenCount += ids.Length;
    }

    /// <summary>Scores what waits, hands each window's logits to its text, and lets the texts decide.</summary>
    /// <param name="cancellationToken">Stops the work, also within a model run.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <exception cref="PiiModelException">A window was not scored.</exception>
    public void Run(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (_ids.Count == 0) return;

        int receivedCount = 0;
        classifier.Classify(
            _ids,
            (windowIndex, logits) =>
            {
                receivedCount++;
                _owners[windowIndex].Decoder.Take(_owners[windowIndex].Window, logits);
            },
            cancellationToken);
        if (receivedCount != _ids.Count)
        {
            throw new PiiModelException(FormattableString.Invariant(
                $"The model scored {receivedCount} of {_ids.Count} windows, so a part of the text would go unseen. Verify the model."));
        }

        foreach (TextDecoder decoder in _owners.Select(owner => owner.Decoder).Distinct()) decoder.Advance();
        _owners.Clear();
        _ids.Clear();
        TokenCount = 0;
    }
}
