using System.Collections;
using System.Globalization;
using System.Text.Json.Nodes;
using OpenMed.Logging.Texts;

namespace OpenMed.Logging.Values;

/// <summary>Copies values so far that nothing in the copy can change, to be masked later. Safe for use by many threads; never throws.</summary>
/// <param name="texts">Counts what fails.</param>
/// <param name="maxDepth">How many levels are looked into.</param>
internal sealed class ValueSnapshot(TextSanitizer texts, int maxDepth)
{
    /// <summary>Copies a value.</summary>
    /// <param name="value">The value; may be null.</param>
    /// <returns>A text, plain value, address, type or exception as it is; arrays and dictionaries of them for sequences; the text of any other object.</returns>
    public object? Of(object? value)
    {
        try
        {
            int left = ValueSanitizer.MostParts;
            return Of(value, depth: 0, ref left);
        }
        catch (Exception exception)
        {
            return texts.Fail(exception);
        }
    }

    private object? Of(object? value, int depth, ref int left)
    {
        switch (value)
        {
            case null or string or Uri or Type or Exception:
                return value;
            case object plain when PlainValue.Is(plain):
                return plain;
            case IEnumerable<char> characters:
                return string.Concat(characters.Take(texts.MaxLength + 1));
            case IEnumerable and not JsonNode when depth >= maxDepth:
                // At this depth any sequence is withheld.
                return Array.Empty<object?>();
            case JsonNode:
                return value.ToString();
            case IEnumerable entries when EntryReader.AreEntries(entries):
                return OfEntries(entries, depth, ref left);
            case IEnumerable sequence:
                return OfSequence(sequence, depth, ref left);
            case DictionaryEntry or ValueType when EntryReader.TryRead(value, out object key, out object? entryValue):
                return new KeyValuePair<string, object?>(TextOf(key), Of(entryValue, depth + 1, ref left));
            default:
                string text = Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
                return string.Equals(text, value.GetType().ToString(), StringComparison.Ordinal) ? value.GetType() : text;
        }
    }

    private object?[] OfSequence(IEnumerable sequence, int depth, ref int left)
    {
        var copy = new List<object?>();
        foreach (object? element in sequence)
        {
            if (IsFull(copy.Count, ref left)) break;

            copy.Add(Of(element, depth + 1, ref left));
        }

        return [.. copy];
    }

    private Dictionary<string, object?> OfEntries(IEnumerable entries, int depth, ref int left)
    {
        var copy = new Dictionary<string, object?>(StringComparer.Ordinal);
        UnusedNames? names = null;
        foreach (object? element in entries)
        {
            if (IsFull(copy.Count, ref left)) break;

            EntryReader.TryRead(element, out object key, out object? value);
            string name = TextOf(key);
            copy[copy.ContainsKey(name) ? (names ??= new UnusedNames(copy.ContainsKey)).Of(name) : name] = Of(value, depth + 1, ref left);
        }

        return copy;
    }

    private static string TextOf(object key) => Convert.ToString(key, CultureInfo.InvariantCulture) ?? "";

    // One more than is looked at in each: so it is known that there are more.
    private static bool IsFull(int count, ref int left) => count > ValueSanitizer.MostElements || left-- < 0;
}
