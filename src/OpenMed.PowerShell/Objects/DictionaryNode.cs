using System.Collections;

namespace OpenMed.Commands.Objects;

/// <summary>A dictionary, of which a copy goes on.</summary>
/// <param name="original">The dictionary.</param>
/// <param name="entries">The entries that are searched, by key; may be added to until the copy is made.</param>
internal sealed class DictionaryNode(IDictionary original, List<(object Key, ValueNode Value)> entries) : ValueNode
{
    private IDictionary? _built;

    /// <inheritdoc/>
    public override object Build() => _built ?? Copy();

    private IDictionary Copy()
    {
        _built = DictionaryClone.Of(original);
        foreach ((object key, ValueNode value) in entries)
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
