namespace OpenMed;

/// <summary>Detector and masker in one, for those who only want clean text. Safe for use by many threads; dispose it after the last use.</summary>
public sealed class PiiSanitizer : IDisposable
{
    private readonly PiiDetector _detector;
    private readonly PiiMasker _masker;

    /// <summary>Makes a sanitizer.</summary>
    /// <param name="options">How to find; null means the defaults.</param>
    /// <param name="mask">What takes the place of each entity; null means what the policy of <paramref name="options"/> says for each label.</param>
    /// <param name="key">The key of the masks hash, surrogate, shift and encrypt; null for the others.</param>
    /// <exception cref="ArgumentException">One or more options are out of range, and the message lists them all; or a mask needs a key.</exception>
    /// <exception cref="PiiModelException">The default model is missing or cannot be used, or the model's tokenizer cannot be read.</exception>
    public PiiSanitizer(PiiDetectorOptions? options = null, PiiMask? mask = null, PiiKey? key = null)
    {
        _masker = mask is { } given ? new PiiMasker(given, key) : new PiiMasker(options?.Policy ?? PiiPolicy.Default, key);
        _detector = new PiiDetector(options);
    }

    /// <summary>Finds and masks the entities of a text.</summary>
    /// <param name="text">The text, of any length.</param>
    /// <param name="cancellationToken">Stops the work, also within a model run.</param>
    /// <returns>The masked text, with each entity's old and new place.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="PiiModelException">The weights cannot be loaded, do not fit the folder's labels, or give a score that is no number.</exception>
    /// <exception cref="ObjectDisposedException">The sanitizer is disposed.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public MaskedText Sanitize(string text, CancellationToken cancellationToken = default) =>
        _masker.Mask(text, _detector.Find(text, cancellationToken));

    /// <summary>Finds and masks the entities of many texts; faster than one by one.</summary>
    /// <param name="texts">The texts; each is a text of its own.</param>
    /// <param name="cancellationToken">Stops the work, also within a model run.</param>
    /// <returns>The masked texts, in the order of <paramref name="texts"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> is null or holds null.</exception>
    /// <exception cref="PiiModelException">The weights cannot be loaded, do not fit the folder's labels, or give a score that is no number.</exception>
    /// <exception cref="ObjectDisposedException">The sanitizer is disposed.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public IReadOnlyList<MaskedText> Sanitize(IReadOnlyList<string> texts, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(texts);
        string[] ownTexts = [.. texts];
        IReadOnlyList<IReadOnlyList<PiiEntity>> entities = _detector.Find(ownTexts, cancellationToken);
        return [.. ownTexts.Select((text, textIndex) => _masker.Mask(text, entities[textIndex]))];
    }

    /// <summary>Gives the share in the model back.</summary>
    public void Dispose() => _detector.Dispose();
}
