using System.Collections;

namespace OpenMed.Commands.Objects;

/// <summary>A dictionary, of which a copy goes on.</summary>
/// <param name="original">The dictionary.</param>
/// <param name="entries">The entries that are searched, by key; may be added to until the copy is made.</param>
/// <param name="copies">The copies of objects; an entry that is not searched may lead to one.</param>
internal sealed class DictionaryNode(IDictionary original, List<(object Key, ValueNode Value)> entries, KnownCopies copies) : ValueNode
{
    private IDictionary? _built;

    /// <inheritdoc/>
    public override object Build() => _built ?? Copy();

    private IDictionary Copy()
    {
        _built = DictionaryClone.Of(original);
        IEnumerable<(object Key, ValueNode Value)> led = original.Keys.Cast<object>()
            .Select(key => (Key: key, Value: copies.Of(original[key]))).Where(entry => entry.Value is not null)!;
        foreach ((object key, ValueNode value) in led.Concat(entries).ToArray())
        {
            try
            {
                _built[key] = value.Build();
            }
            catch (Exception exception) when (exception is ArgumentException or InvalidCastException or NotSupportedException)
            {
                throw ItemProblems.NotReplaced();
            }
        }

        return _built;
    }
}
