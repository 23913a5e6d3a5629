using OpenMed.Decoding;
using OpenMed.Detection;
using OpenMed.Inference;
using OpenMed.Models;
using OpenMed.Tokenization;

namespace OpenMed;

/// <summary>Finds personal and health data in texts. Safe for use by many threads; dispose it after the last use.</summary>
/// <remarks>Detectors of the same model file and thread count share one inference session in the process. The same text gives the same
/// entities alone, in a list, on any thread and in any culture. Texts may hold lone surrogates and control characters.</remarks>
public sealed class PiiDetector : IDisposable
{
    // How many tokens go from text to entities at once: enough to sort them into full batches, few enough to keep their scores in memory.
    private const int GroupTokens = 16 * 1024;

    private readonly DetectorSettings _settings;
    private readonly ITokenizer _tokenizer;
    private readonly LabelScheme _scheme;
    private readonly BioTransitions _transitions;
    private readonly ClassifierGate _classifier;
    private readonly RecentEntities? _recent;
    private readonly PiiModel? _model;

    /// <summary>Makes a detector. The weights are loaded by the first text, or by <see cref="Warmup"/>.</summary>
    /// <param name="options">How to find; null means the defaults. Later changes to it have no effect.</param>
    /// <exception cref="ArgumentException">One or more options are out of range; the message lists them all.</exception>
    /// <exception cref="PiiModelException">The default model is missing or cannot be used, or the model's tokenizer cannot be read.</exception>
    public PiiDetector(PiiDetectorOptions? options = null)
        : this(options ?? new PiiDetectorOptions(), options?.Model ?? PiiModel.OpenDefault())
    {
    }

    internal PiiDetector(
        PiiDetectorOptions options, int maxTokens, ITokenizer tokenizer, LabelScheme scheme, Func<ITokenClassifier> openClassifier)
    {
        _settings = new DetectorSettings(options, maxTokens);
        _tokenizer = tokenizer;
        _scheme = scheme;
        _transitions = new BioTransitions(scheme);
        _classifier = new ClassifierGate(openClassifier);
        _recent = options.RecentTexts > 0 ? new RecentEntities(options.RecentTexts) : null;
    }

    private PiiDetector(PiiDetectorOptions options, PiiModel model)
        : this(
            options,
            model.MaxTokens,
            model.OpenTokenizer(),
            model.Scheme,
            () => model.OpenClassifier(new ClassifierOptions(options.Threads, options.BatchTokens)))
    {
        _model = model;
    }

    /// <summary>The model that finds.</summary>
    public PiiModel Model => _model ?? throw new InvalidOperationException("This detector was made without a model folder. Ask the caller that made it.");

    /// <summary>Loads the weights now instead of with the first text.</summary>
    /// <exception cref="PiiModelException">The weights cannot be loaded.</exception>
    /// <exception cref="ObjectDisposedException">The detector is disposed.</exception>
    public void Warmup() => _classifier.Use(_ => { });

    /// <summary>Finds the entities of a text.</summary>
    /// <param name="text">The text, of any length; every token of it is scored.</param>
    /// <param name="cancellationToken">Stops the work, also within a model run.</param>
    /// <returns>The entities by start; they never overlap and never split a character. Empty when nothing was found; never null.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="PiiModelException">The weights cannot be loaded, do not fit the folder's labels, or give a score that is no number.</exception>
    /// <exception cref="ObjectDisposedException">The detector is disposed.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public IReadOnlyList<PiiEntity> Find(string text, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Find([text], cancellationToken)[0];
    }

    /// <summary>Finds the entities of many texts; faster than one by one, because texts of like length share a model run.</summary>
    /// <param name="texts">The texts; each is a text of its own.</param>
    /// <param name="cancellationToken">Stops the work, also within a model run.</param>
    /// <returns>The entities of each text, in the order of <paramref name="texts"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> is null or holds null.</exception>
    /// <exception cref="PiiModelException">The weights cannot be loaded, do not fit the folder's labels, or give a score that is no number.</exception>
    /// <exception cref="ObjectDisposedException">The detector is disposed.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public IReadOnlyList<IReadOnlyList<PiiEntity>> Find(
        IReadOnlyList<string> texts, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(texts);
        string[] ownTexts = [.. texts];
        foreach (string text in ownTexts) ArgumentNullException.ThrowIfNull(text, nameof(texts));

        cancellationToken.ThrowIfCancellationRequested();
        return _classifier.Use(classifier =>
        {
            var plan = new RecallPlan(ownTexts, _recent);
            plan.Keep(FindNew(classifier, plan.NewTexts, cancellationToken));
            return plan.Entities;
        });
    }

    /// <summary>Gives the share in the model back. Calls under way end first, with their results; a second call does nothing.</summary>
    public void Dispose() => _classifier.Dispose();

    private List<IReadOnlyList<PiiEntity>> FindNew(
        ITokenClassifier classifier, IReadOnlyList<string> texts, CancellationToken cancellationToken)
    {
        var group = new WindowGroup(classifier);
        var decoders = new Queue<TextDecoder>();
        var entities = new List<IReadOnlyList<PiiEntity>>(texts.Count);
        foreach (string text in texts)
        {
            var tokens = new List<Token>();
            _tokenizer.Tokenize(text, tokens);
            int[] ids = [.. tokens.Select(token => token.Id)];
            var decoder = new TextDecoder(text, tokens, _scheme, _transitions);
            foreach (TokenWindow window in WindowPlan.Cut(ids.Length, _settings.WindowTokens, _settings.OverlapTokens))
            {
                group.Add(decoder, window, ids.AsMemory(window.First, window.Length));
                if (group.TokenCount < GroupTokens) continue;

                group.Run(cancellationToken);
                while (decoders.TryDequeue(out TextDecoder? done)) entities.Add(done.Finish(_settings.Threshold));
            }

            decoders.Enqueue(decoder);
        }

        group.Run(cancellationToken);
        while (decoders.TryDequeue(out TextDecoder? done)) entities.Add(done.Finish(_settings.Threshold));
        return entities;
    }
}
