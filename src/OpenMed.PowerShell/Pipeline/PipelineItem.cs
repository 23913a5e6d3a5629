namespace OpenMed.Commands.Pipeline;

/// <summary>An item of the pipeline: a text, or a copy of an object with the texts of its properties.</summary>
internal sealed class PipelineItem
{
    private PipelineItem(long index, object? value, IReadOnlyList<ItemText> texts, bool isObject) =>
        (Index, Value, Texts, IsObject) = (index, value, texts, isObject);

    /// <summary>Its number in the pipeline, from 0.</summary>
    public long Index { get; }

    /// <summary>What goes on: the text, or the copy of the object. Changed texts are put into it.</summary>
    public object? Value { get; private set; }

    /// <summary>What is searched in it; empty when there is nothing.</summary>
    public IReadOnlyList<ItemText> Texts { get; }

    /// <summary>Whether it is an object with properties.</summary>
    public bool IsObject { get; }

    /// <summary>How many UTF-16 code units are searched in it.</summary>
    public long CharCount => Texts.Sum(text => (long)text.Text.Text.Length);

    /// <summary>Makes an item of a text.</summary>
    /// <param name="index">Its number.</param>
    /// <param name="text">The text.</param>
    public static PipelineItem OfText(long index, string text)
    {
        PipelineItem item = null!;
        ItemText[] texts = string.IsNullOrWhiteSpace(text) ? [] : [new ItemText(new PiiText(text), changed => item.Value = changed)];
        item = new PipelineItem(index, text, texts, isObject: false);
        return item;
    }

    /// <summary>Makes an item of an object.</summary>
    /// <param name="index">Its number.</param>
    /// <param name="copy">The copy that goes on.</param>
    /// <param name="texts">What is searched in it.</param>
    public static PipelineItem OfObject(long index, object copy, IReadOnlyList<ItemText> texts) => new(index, copy, texts, isObject: true);
}
