using OpenMed.Evaluation;

namespace OpenMed;

/// <summary>How well entities match what persons marked. Holds no text. Immutable; safe for use by many threads.</summary>
public sealed class PiiEvaluation
{
    internal PiiEvaluation(
        int textCount, Tally tally, IReadOnlyList<PiiEvaluationError> missed, IReadOnlyList<PiiEvaluationError> wrong)
    {
        TextCount = textCount;
        All = tally.All();
        Rows = tally.Rows();
        MacroExact = PiiEvaluationAverage.Of([.. Rows.Select(row => row.Exact)]);
        MacroRelaxed = PiiEvaluationAverage.Of([.. Rows.Select(row => row.Relaxed)]);
        Confusion = tally.Confusion();
        UnmarkedCount = tally.UnmarkedCount;
        Missed = missed;
        Wrong = wrong;
    }

    /// <summary>How many texts were evaluated.</summary>
    public int TextCount { get; }

    /// <summary>All types together (micro average). Types that the map ignores do not count.</summary>
    public PiiEvaluationRow All { get; }

    /// <summary>Each type that is marked and not ignored, the most frequent first.</summary>
    public IReadOnlyList<PiiEvaluationRow> Rows { get; }

    /// <summary>The means over <see cref="Rows"/>, by exact boundaries; 1 when there is no row.</summary>
    public PiiEvaluationAverage MacroExact { get; }

    /// <summary>The means over <see cref="Rows"/>, by half overlap; 1 when there is no row.</summary>
    public PiiEvaluationAverage MacroRelaxed { get; }

    /// <summary>Marked types by labels, without empty cells: by type, missed last of each, then the spurious ones.</summary>
    public IReadOnlyList<PiiEvaluationCell> Confusion { get; }

    /// <summary>How many entities did not count, because no marked type accepts their label: the set does not say whether they are right.</summary>
    public int UnmarkedCount { get; }

    /// <summary>The marked spans that were not found by half overlap, in the order of the texts.</summary>
    public IReadOnlyList<PiiEvaluationError> Missed { get; }

    /// <summary>The entities that are not right by half overlap, in the order of the texts.</summary>
    public IReadOnlyList<PiiEvaluationError> Wrong { get; }

    /// <summary>Compares entities with what is marked.</summary>
    /// <param name="texts">The marked texts.</param>
    /// <param name="entities">For each text, what was found in it, in any order; entities may overlap.</param>
    /// <param name="map">Which labels count as right; null means <see cref="PiiEvaluationMap.Labels"/>.</param>
    /// <returns>The measures.</returns>
    /// <exception cref="ArgumentNullException">An argument or an item is null.</exception>
    /// <exception cref="ArgumentException">There are not as many lists as texts, or an entity has no label, lies outside its text or splits a
    /// surrogate pair.</exception>
    public static PiiEvaluation Of(
        IReadOnlyList<PiiEvaluationText> texts, IReadOnlyList<IReadOnlyList<PiiEntity>> entities, PiiEvaluationMap? map = null)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(entities);
        if (texts.Count != entities.Count)
        {
            throw new ArgumentException(FormattableString.Invariant(
                $"There are {texts.Count} texts but {entities.Count} lists of entities. Pass a list for each text, empty when nothing was found."));
        }

        Scorer scorer = new(new MarkedTypes(texts, map ?? PiiEvaluationMap.Labels));
        for (int textIndex = 0; textIndex < texts.Count; textIndex++) scorer.Add(textIndex, texts[textIndex], entities[textIndex]);
        return scorer.Complete();
    }

    /// <summary>Reads entities that were found elsewhere, one JSON object a line: <c>{"id", "entities": [{"label", "start", "end"}]}</c>, as
    /// <c>openmed find --ndjson --spans</c> writes them. Other members are not looked at, so that each entity gets the score 1.</summary>
    /// <param name="path">The file, in UTF-8. Lines of other ids are not looked at.</param>
    /// <param name="texts">The texts that they were found in.</param>
    /// <returns>The entities of each text, in the order of <paramref name="texts"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty, or <paramref name="texts"/> null.</exception>
    /// <exception cref="InvalidDataException">A line is not of that form, or a text has no line. The message names file and line.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static IReadOnlyList<IReadOnlyList<PiiEntity>> ReadEntities(string path, IReadOnlyList<PiiEvaluationText> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        using StreamReader reader = JsonLineReader.Open(path);
        return PredictionReader.Read(new JsonLineReader(reader, path), texts);
    }

    /// <summary>Writes all of it as one JSON object, indented, without any text. docs/accuracy.md names the members.</summary>
    /// <param name="stream">Takes the JSON, in UTF-8; stays open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public void WriteJson(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        JsonReport.Write(this, stream);
    }

    /// <summary>Writes all of it as an HTML page that needs nothing else: no network, no script.</summary>
    /// <param name="stream">Takes the page, in UTF-8; stays open.</param>
    /// <param name="texts">The texts, to show the errors in context; null means that the page holds ids and offsets only.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="texts"/> are not those that were evaluated.</exception>
    public void WriteHtml(Stream stream, IReadOnlyList<PiiEvaluationText>? texts = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (texts is not null && texts.Count != TextCount)
        {
            throw new ArgumentException(FormattableString.Invariant(
                $"There are {texts.Count} texts, but {TextCount} were evaluated. Pass the texts that were evaluated, or null."));
        }

        HtmlReport.Write(this, stream, texts);
    }

    /// <summary>Counts and measures alone.</summary>
    /// <returns>A line without any text or id.</returns>
    public override string ToString() => FormattableString.Invariant(
        $"PiiEvaluation {{ Texts = {TextCount}, F1 = {All.Relaxed.F1:F4}, Exact F1 = {All.Exact.F1:F4}, Leak rate = {All.LeakRate:F4} }}");
}
