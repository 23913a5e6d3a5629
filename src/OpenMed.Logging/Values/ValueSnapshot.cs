using System.Collections;
using System.Globalization;
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
            case IEnumerable when depth >= maxDepth:
                // At this depth any sequence is withheld.
                return Array.Empty<object?>();
            case IDictionary dictionary:
                return OfDictionary(dictionary, depth, ref left);
            case IEnumerable<KeyValuePair<string, object?>> pairs:
                return OfPairs(pairs, depth, ref left);
            case IEnumerable sequence:
                return OfSequence(sequence, depth, ref left);
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

    private Dictionary<string, object?> OfDictionary(IDictionary dictionary, int depth, ref int left)
    {
        var copy = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (DictionaryEntry entry in dictionary)
        {
            if (IsFull(copy.Count, ref left)) break;

            string key = Convert.ToString(entry.Key, CultureInfo.InvariantCulture) ?? "";
            copy[ValueSanitizer.Unused(copy, key)] = Of(entry.Value, depth + 1, ref left);
        }

        return copy;
    }

    private Dictionary<string, object?> OfPairs(IEnumerable<KeyValuePair<string, object?>> pairs, int depth, ref int left)
    {
        var copy = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (KeyValuePair<string, object?> pair in pairs)
        {
            if (IsFull(copy.Count, ref left)) break;

            copy[ValueSanitizer.Unused(copy, pair.Key)] = Of(pair.Value, depth + 1, ref left);
        }

        return copy;
    }

    // One more than is looked at in each: so it is known that there are more.
    private static bool IsFull(int count, ref int left) => count > ValueSanitizer.MostElements || left-- < 0;
}
