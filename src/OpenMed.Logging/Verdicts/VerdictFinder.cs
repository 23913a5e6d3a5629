using OpenMed.Logging.Detection;
using OpenMed.Logging.Fields;
using OpenMed.Logging.Metrics;

namespace OpenMed.Logging.Verdicts;

/// <summary>Finds what is in a text: from memory, else by rules, else by the model within the budget. Safe for use by many threads.</summary>
internal sealed class VerdictFinder : IDisposable
{
    // Each may cost a run of the model. The rules alone have no such limit.
    private const int MostFields = 500;

    private readonly PiiPolicy _policy;
    private readonly ILogDetector _detector;
    private readonly VerdictCache _cache;
    private readonly ModelQueue? _model;

    /// <summary>Makes one.</summary>
    /// <param name="detector">The detector; disposed with the finder.</param>
    /// <param name="policy">Says which names count.</param>
    /// <param name="cacheSize">How many verdicts are remembered.</param>
    /// <param name="metrics">Counts the model's faults.</param>
    public VerdictFinder(ILogDetector detector, PiiPolicy policy, int cacheSize, LogMetrics metrics)
    {
        _detector = detector;
        _policy = policy;
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
        var collector = new FieldCollector(_policy, asksModel && _model is not null ? MostFields : int.MaxValue);
        IReadOnlyList<FieldText> fields = FieldList.MayBeIn(text) ? collector.Collect(named) : [];
        if (collector.IsTooMuch) return Verdict.TooLong;

        if (fields.Count > 0) return FindWithFields(key, named, fields, asksModel, ref budget);

        Verdict verdict = Ask(key, named, asksModel, out PendingVerdict? pending) ?? pending!.Wait(ref budget);
        if (pending is null) _cache.Add(key, verdict);
        return verdict;
    }

    // All are asked for before the first is waited for, so that all are remembered next time, also when this time is too short.
    private Verdict FindWithFields(UInt128 key, PiiText named, IReadOnlyList<FieldText> fields, bool asksModel, ref EventBudget budget)
    {
        var known = new Verdict?[fields.Count + 1];
        var pending = new PendingVerdict?[fields.Count + 1];
        for (int index = 0; index <= fields.Count; index++)
        {
            PiiText part = index == 0 ? named : fields[index - 1].Named;
            bool partAsks = asksModel && (index == 0 || fields[index - 1].Kind == FieldKind.Text);
            UInt128 partKey = VerdictCache.KeyOfPart(_cache.KeyOf(part.FieldName, part.Text, partAsks));
            known[index] = Ask(partKey, part, partAsks, out pending[index]);
        }

        var ofFields = new IReadOnlyList<PiiEntity>[fields.Count];
        for (int index = 0; index <= fields.Count; index++)
        {
            Verdict verdict = known[index] ??= pending[index]!.Wait(ref budget);
            if (!verdict.IsKnown) return verdict;
            if (index > 0) ofFields[index - 1] = verdict.Entities;
        }

        List<int> quoted = [];
        Verdict united = Verdict.Of(FieldUnion.Of(named.Text, known[0]!.Entities, fields, ofFields, quoted), quoted);
        _cache.Add(key, united);
        return united;
    }

    // Null when the model is to be waited for.
    private Verdict? Ask(UInt128 key, PiiText named, bool asksModel, out PendingVerdict? pending)
    {
        pending = null;
        bool mayAsk = asksModel && _model is not null;
        if (mayAsk && _cache.TryGet(key, out Verdict? known)) return known;

        var ofRules = Verdict.Of(_detector.FindByRules(named));
        if (mayAsk && HasOtherLetter(named.Text, ofRules.Entities) && !MachineCode.Is(named.Text)) pending = _model!.Ask(key, named);
        return pending is null ? ofRules : null;
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
