namespace OpenMed.Commands.Pipeline;

/// <summary>Collects items while they come fast, so that many go through the model together, and keeps their order. One caller at a time.</summary>
/// <param name="lookAhead">Says for how long.</param>
/// <param name="find">Finds the entities of texts, in their order.</param>
/// <param name="take">Takes each item with the entities of its texts, in the order of the pipeline.</param>
internal sealed class ItemQueue(
    LookAhead lookAhead,
    Func<IReadOnlyList<PiiText>, IReadOnlyList<IReadOnlyList<PiiEntity>>> find,
    Action<PipelineItem, IReadOnlyList<IReadOnlyList<PiiEntity>>> take)
{
    private readonly List<PipelineItem> _items = [];
    private long _charCount;

    /// <summary>Adds an item; what is pending goes on when the look-ahead says so.</summary>
    /// <param name="item">The item.</param>
    public void Add(PipelineItem item)
    {
        _items.Add(item);
        _charCount += item.CharCount;
        if (!lookAhead.MayHold(_items.Count, _charCount)) Flush();
    }

    /// <summary>Finds the entities of all pending items and hands them on.</summary>
    public void Flush()
    {
        if (_items.Count == 0) return;

        PipelineItem[] items = [.. _items];
        _items.Clear();
        _charCount = 0;
        PiiText[] texts = [.. items.SelectMany(item => item.Texts).Select(text => text.Text)];
        IReadOnlyList<IReadOnlyList<PiiEntity>> found = texts.Length == 0 ? [] : find(texts);
        int textIndex = 0;
        foreach (PipelineItem item in items)
        {
            take(item, [.. found.Skip(textIndex).Take(item.Texts.Count)]);
            textIndex += item.Texts.Count;
        }
    }
}
