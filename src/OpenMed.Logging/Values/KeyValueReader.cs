namespace OpenMed.Logging.Values;

/// <summary>Reads entries of one type.</summary>
/// <typeparam name="TKey">The type of key.</typeparam>
/// <typeparam name="TValue">The type of value.</typeparam>
internal sealed class KeyValueReader<TKey, TValue> : EntryReader
{
    /// <inheritdoc/>
    protected override (object? Key, object? Value) Read(object element)
    {
        KeyValuePair<TKey, TValue> pair = (KeyValuePair<TKey, TValue>)element;
        return (pair.Key, pair.Value);
    }
}
