using OpenMed.Logging.Detection;
using OpenMed.Logging.Metrics;

namespace OpenMed.Logging.Verdicts;

/// <summary>Finds what is in a text: from memory, else by rules, else by the model within the budget. Safe for use by many threads.</summary>
internal sealed class VerdictFinder : IDisposable
{
    private readonly ILogDetector _detector;
    private readonly VerdictCache _cache;
    private readonly ModelQueue? _model;

    /// <summary>Makes one.</summary>
    /// <param name="detector">The detector; disposed with the finder.</param>
    /// <param name="cacheSize">How many verdicts are remembered.</param>
    /// <param name="metrics">Counts the model's faults.</param>
    public VerdictFinder(ILogDetector detector, int cacheSize, LogMetrics metrics)
    {
        _detector = detector;
        _cache = new VerdictCache(cacheSize);
        if (detector.UsesModel) _model = new ModelQueue(detector, _cache, metrics);
    }

    /// <summary>What is remembered.</summary>
    public VerdictCache Cache => _cache;

    /// <summary>Finds the verdict of a text.</summary>
    /// <param name="name">The name of its property; empty when it has none.</param>
    /// <param name="text">The text.</param>
    /// <param name="asksModel">Whether the model has a say.</param>
    /// <param name="budget">How long to wait for the model.</param>
    public Verdict Find(string name, string text, bool asksModel, ref EventBudget budget)
    {
        UInt128 key = _cache.KeyOf(name, text, asksModel);
        if (_cache.TryGet(key, out Verdict? known)) return known;

        var named = new PiiText(text, name);
        IReadOnlyList<PiiEntity> ofRules = _detector.FindByRules(named);
        if (asksModel && _model is not null && HasOtherLetter(text, ofRules)) return _model.Ask(key, named).Wait(ref budget);

        Verdict verdict = Verdict.Of(ofRules);
        _cache.Add(key, verdict);
        return verdict;
    }

    /// <summary>Stops the model; texts that wait for it get no verdict.</summary>
    public void StopModel() => _model?.Dispose();

    /// <summary>Stops the model and gives it back.</summary>
    public void Dispose()
    {
        _model?.Dispose();
        _detector.Dispose();
    }

    // A model reads words. Where no letter is left outside of what the rules found, it has nothing to add.
    private static bool HasOtherLetter(string text, IReadOnlyList<PiiEntity> found)
    {
        int charIndex = 0;
        foreach (PiiEntity entity in found)
        {
            if (HasLetter(text.AsSpan(charIndex, entity.Start - charIndex))) return true;

            charIndex = entity.End;
        }

        return HasLetter(text.AsSpan(charIndex));
    }

    private static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (char character in text)
        {
            if (char.IsLetter(character) || char.IsSurrogate(character)) return true;
        }

        return false;
    }
}
