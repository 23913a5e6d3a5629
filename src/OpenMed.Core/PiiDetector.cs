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
    private const int NoModelWindow = 512;

    private readonly DetectorSettings _settings;
    private readonly RuleFinder _rules;
    private readonly ModelFinder? _modelFinder;
    private readonly ClassifierGate _classifier;
    private readonly RecentEntities? _recent;
    private readonly PiiModel? _model;

    /// <summary>Makes a detector. The weights are loaded by the first text, or by <see cref="Warmup"/>.</summary>
    /// <param name="options">How to find; null means the defaults. Later changes to it have no effect.</param>
    /// <exception cref="ArgumentException">One or more options are out of range; the message lists them all.</exception>
    /// <exception cref="PiiModelException">The policy asks the model, and the default model is missing or cannot be used, or the model's tokenizer cannot be read.</exception>
    public PiiDetector(PiiDetectorOptions? options = null)
        : this(options ?? new PiiDetectorOptions(), AsksModel(options) ? options?.Model ?? PiiModel.OpenDefault() : null)
    {
    }

    internal PiiDetector(
        PiiDetectorOptions options, int maxTokens, ITokenizer tokenizer, LabelScheme scheme, Func<ITokenClassifier> openClassifier)
    {
        _settings = new DetectorSettings(options, maxTokens);
        _rules = new RuleFinder(_settings.Policy);
        _modelFinder = new ModelFinder(_settings, tokenizer, scheme);
        _classifier = new ClassifierGate(openClassifier);
        _recent = options.RecentTexts > 0 ? new RecentEntities(options.RecentTexts) : null;
    }

    private PiiDetector(PiiDetectorOptions options, PiiModel? model)
    {
        _model = model;
        _settings = new DetectorSettings(options, model?.MaxTokens ?? options.WindowTokens ?? NoModelWindow);
        _rules = new RuleFinder(_settings.Policy);
        _recent = options.RecentTexts > 0 ? new RecentEntities(options.RecentTexts) : null;
        _classifier = new ClassifierGate(() => model is null ? new NoClassifier() : model.OpenClassifier(new ClassifierOptions(options.Threads, options.BatchTokens)));
        if (model is not null) _modelFinder = new ModelFinder(_settings, model.OpenTokenizer(), model.Scheme);
    }

    /// <summary>The model that finds.</summary>
    /// <exception cref="InvalidOperationException">The detector has none, since its policy asks no model.</exception>
    public PiiModel Model => _model ?? throw new InvalidOperationException("This detector has no model folder. Make it with a policy that asks the model.");

    /// <summary>What is found, and from which score.</summary>
    public PiiPolicy Policy => _settings.Policy;

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
        PiiText[] ownTexts = new PiiText[texts.Count];
        for (int textIndex = 0; textIndex < ownTexts.Length; textIndex++)
            ownTexts[textIndex] = new PiiText(texts[textIndex] ?? throw new ArgumentNullException(nameof(texts)));
        return FindOwn(ownTexts, cancellationToken);
    }

    /// <summary>Finds the entities of many texts whose fields have names: <c>birthDate</c> says what a bare date is.</summary>
    /// <param name="texts">The texts; each is a text of its own.</param>
    /// <param name="cancellationToken">Stops the work, also within a model run.</param>
    /// <returns>The entities of each text, in the order of <paramref name="texts"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> is null or holds null.</exception>
    /// <exception cref="PiiModelException">The weights cannot be loaded, do not fit the folder's labels, or give a score that is no number.</exception>
    /// <exception cref="ObjectDisposedException">The detector is disposed.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public IReadOnlyList<IReadOnlyList<PiiEntity>> Find(
        IReadOnlyList<PiiText> texts, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(texts);
        PiiText[] ownTexts = [.. texts];
        foreach (PiiText text in ownTexts) ArgumentNullException.ThrowIfNull(text?.Text, nameof(texts));

        return FindOwn(ownTexts, cancellationToken);
    }

    /// <summary>Tells how the entities of a text come about: every proposal, and why it was kept or dropped.</summary>
    /// <param name="text">The text.</param>
    /// <param name="cancellationToken">Stops the work, also within a model run.</param>
    /// <returns>The entities and the proposals.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="PiiModelException">The weights cannot be loaded, do not fit the folder's labels, or give a score that is no number.</exception>
    /// <exception cref="ObjectDisposedException">The detector is disposed.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public PiiExplanation Explain(PiiText text, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text?.Text, nameof(text));
        return Explain(text, opinions: null, cancellationToken);
    }

    /// <summary>Tells why a part of a text is not found: the proposals for it, and what the model thinks of it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the part starts, in UTF-16 code units of the text.</param>
    /// <param name="length">How long it is, in UTF-16 code units; at least 1.</param>
    /// <param name="cancellationToken">Stops the work, also within a model run.</param>
    /// <returns>The reason, with what it stands on.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The part is empty or lies outside the text.</exception>
    /// <exception cref="PiiModelException">The weights cannot be loaded, do not fit the folder's labels, or give a score that is no number.</exception>
    /// <exception cref="ObjectDisposedException">The detector is disposed.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public PiiMissExplanation ExplainMiss(PiiText text, int start, int length, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text?.Text, nameof(text));
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(length, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(start, text.Text.Length - length);

        List<TokenOpinion>? opinions = _modelFinder is null || !text.AsksModel ? null : [];
        PiiExplanation explanation = Explain(text, opinions, cancellationToken);
        return new MissExplainer(text.Text, start, start + length).Explain(explanation, opinions, _settings.For);
    }

    /// <summary>Gives the share in the model back. Calls under way end first, with their results; a second call does nothing.</summary>
    public void Dispose() => _classifier.Dispose();

    private static bool AsksModel(PiiDetectorOptions? options) => options?.AsksModel != false && (options?.Policy ?? PiiPolicy.Default).UsesModel;

    private IReadOnlyList<IReadOnlyList<PiiEntity>> FindOwn(PiiText[] texts, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return _classifier.Use(classifier =>
        {
            var plan = new RecallPlan(texts, _recent);
            IReadOnlyList<PiiText> newTexts = plan.NewTexts;
            var analysis = new TextAnalysis(_settings, _rules);
            PiiText[] askingTexts = _modelFinder is null ? [] : [.. newTexts.Where(text => text.AsksModel)];
            List<IReadOnlyList<PiiEntity>> ofModel = askingTexts.Length == 0 ? [] : _modelFinder!.Find(classifier, askingTexts, cancellationToken);
            int askingIndex = 0;
            var entities = new List<IReadOnlyList<PiiEntity>>(newTexts.Count);
            for (int textIndex = 0; textIndex < newTexts.Count; textIndex++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                bool asks = _modelFinder is not null && newTexts[textIndex].AsksModel;
                entities.Add(analysis.Merge(newTexts[textIndex], asks ? ofModel[askingIndex++] : []));
            }

            plan.Keep(entities);
            return plan.Entities;
        });
    }

    private PiiExplanation Explain(PiiText text, List<TokenOpinion>? opinions, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return _classifier.Use(classifier =>
        {
            List<PiiEntity> below = [];
            IReadOnlyList<PiiEntity> ofModel = text.AsksModel && _modelFinder is not null ? _modelFinder.Find(classifier, [text], cancellationToken, opinions, below)[0] : [];
            return new TextAnalysis(_settings, _rules).Explain(text, ofModel, below);
        });
    }
}
