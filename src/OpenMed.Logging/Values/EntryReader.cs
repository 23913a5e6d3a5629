using System.Collections;
using System.Collections.Concurrent;

namespace OpenMed.Logging.Values;

/// <summary>Reads the entries of sequences that hold values by name, whatever their types are. Safe for use by many threads.</summary>
internal abstract class EntryReader
{
    private static readonly ConcurrentDictionary<Type, EntryReader?> Known = new();

    /// <summary>Whether the elements of a sequence are entries: <c>IEnumerable&lt;KeyValuePair&lt;,&gt;&gt;</c>.</summary>
    /// <param name="sequence">The sequence.</param>
    public static bool AreEntries(IEnumerable sequence) => sequence is IDictionary || Known.GetOrAdd(sequence.GetType(), OfSequence) is not null;

    /// <summary>Reads an entry.</summary>
    /// <param name="element">Any object.</param>
    /// <param name="key">Its key; empty for null.</param>
    /// <param name="value">Its value; may be null.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryRead(object? element, out object key, out object? value)
    {
        (key, value) = ("", null);
        if (element is DictionaryEntry entry)
        {
            (key, value) = (entry.Key, entry.Value);
            return true;
        }

        if (element is null || Known.GetOrAdd(element.GetType(), OfElement) is not { } reader) return false;

        (object? readKey, value) = reader.Read(element);
        key = readKey ?? "";
        return true;
    }

    /// <summary>Reads an entry of the reader's type.</summary>
    /// <param name="element">The entry.</param>
    protected abstract (object? Key, object? Value) Read(object element);

    private static EntryReader? OfElement(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>)
        ? (EntryReader)Activator.CreateInstance(typeof(KeyValueReader<,>).MakeGenericType(type.GetGenericArguments()))!
        : null;

    private static EntryReader? OfSequence(Type type) => type.GetInterfaces()
        .Where(implemented => implemented.IsGenericType && implemented.GetGenericTypeDefinition() == typeof(IEnumerable<>))
        .Select(implemented => OfElement(implemented.GetGenericArguments()[0]))
        .FirstOrDefault(reader => reader is not null);
}
