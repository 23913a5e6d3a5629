using OpenMed.Inference;

namespace OpenMed.Benchmarks.Input;

/// <summary>Texts, and what the detector asked of the model to find their entities.</summary>
/// <param name="Model">The model.</param>
/// <param name="Texts">The texts.</param>
/// <param name="Calls">The calls of the classifier, in their order.</param>
/// <param name="Entities">The entities of each text.</param>
internal sealed record Recording(
    PiiModel Model, IReadOnlyList<string> Texts, IReadOnlyList<RecordedCall> Calls, IReadOnlyList<IReadOnlyList<PiiEntity>> Entities)
{
    /// <summary>How many texts a record is made of.</summary>
    public const int TextCount = 48;

    /// <summary>How classifiers run: as those of a detector with the standard options.</summary>
    public static ClassifierOptions Options { get; } = new(Threads: null, new PiiDetectorOptions().BatchTokens);

    /// <summary>How many tokens all windows have together, [CLS], [SEP] and padding not counted.</summary>
    public int TokenCount { get; } = Calls.Sum(call => call.Windows.Sum(window => window.Length));

    /// <summary>The record of openmed-mini over texts of the standard text.</summary>
    public static Recording Standard() => Make(PiiModel.Open(Folders.Mini), SampleText.Open().Texts(TextCount));

    /// <summary>Finds once and records.</summary>
    /// <param name="model">The model.</param>
    /// <param name="texts">The texts.</param>
    public static Recording Make(PiiModel model, IReadOnlyList<string> texts)
    {
        var calls = new List<RecordedCall>();
        using PiiDetector detector = Detector(model, () => new RecordingClassifier(model.OpenClassifier(Options), calls));
        return new Recording(model, texts, calls, detector.Find(texts));
    }

    /// <summary>A detector that gets its logits from the record.</summary>
    public PiiDetector Replay() => Detector(Model, () => new ReplayingClassifier(Calls, Model.Scheme.Count));

    private static PiiDetector Detector(PiiModel model, Func<ITokenClassifier> open) =>
        new(new PiiDetectorOptions(), model.MaxTokens, model.OpenTokenizer(), model.Scheme, open);
}
