namespace OpenMed.Commands.Pipeline;

/// <summary>An item of the pipeline: a text, or a copy of an object with the texts of its properties.</summary>
internal sealed class PipelineItem
{
    private readonly Func<object?> _value;

    private PipelineItem(long index, Func<object?> value, IReadOnlyList<ItemText> texts, bool isObject) =>
        (Index, _value, Texts, IsObject) = (index, value, texts, isObject);

    /// <summary>Its number in the pipeline, from 0.</summary>
    public long Index { get; }

    /// <summary>What goes on: the text, or the copy of the object, made by the first call with the texts that were replaced until then.</summary>
    /// <exception cref="CommandProblem">A property can hold no masked value.</exception>
    public object? Value => _value();

    /// <summary>What is searched in it; empty when there is nothing.</summary>
    public IReadOnlyList<ItemText> Texts { get; }

    /// <summary>Whether it is an object with properties.</summary>
    public bool IsObject { get; }

    /// <summary>Whether something in it lies too deep, so that it was withheld and not searched.</summary>
    public bool HasWithheld { get; init; }

    /// <summary>How many UTF-16 code units are searched in it.</summary>
    public long CharCount => Texts.Sum(text => (long)text.Text.Text.Length);

    /// <summary>Makes an item of a text.</summary>
    /// <param name="index">Its number.</param>
    /// <param name="text">The text.</param>
    public static PipelineItem OfText(long index, string text)
    {
        string value = text;
        ItemText[] texts = string.IsNullOrWhiteSpace(text) ? [] : [new ItemText(new PiiText(text), changed => value = changed)];
        return new PipelineItem(index, () => value, texts, isObject: false);
    }

    /// <summary>Makes an item of an object.</summary>
    /// <param name="index">Its number.</param>
    /// <param name="copy">Makes the copy that goes on, once.</param>
    /// <param name="texts">What is searched in it.</param>
    /// <param name="hasWithheld">Whether something in it lies too deep.</param>
    public static PipelineItem OfObject(long index, Func<object?> copy, IReadOnlyList<ItemText> texts, bool hasWithheld) =>
        new(index, copy, texts, isObject: true) { HasWithheld = hasWithheld };
}
