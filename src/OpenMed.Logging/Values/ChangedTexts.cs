using System.Collections;
using System.Globalization;

namespace OpenMed.Logging.Values;

/// <summary>The texts of an event's values that were masked, and what took their place: a message repeats the values, where each stood alone under its name and was easier to judge.</summary>
internal sealed class ChangedTexts
{
    private const int MostDepth = 4;

    // A shorter one may stand in a word by chance.
    private const int LeastInWord = 4;

    private List<(string Text, string Masked)>? _texts;

    /// <summary>Takes a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="masked">The same, masked.</param>
    public void Add(object? value, object? masked) => Add(value, masked, depth: 0);

    /// <summary>Puts what took their place into a message, for the longest text first.</summary>
    /// <param name="message">The message.</param>
    public string Replace(string message)
    {
        if (_texts is null) return message;

        foreach ((string text, string masked) in _texts.OrderByDescending(changed => changed.Text.Length))
            message = text.Length >= LeastInWord ? message.Replace(text, masked, StringComparison.Ordinal) : ReplaceWord(message, text, masked);
        return message;
    }

    private void Add(object? value, object? masked, int depth)
    {
        if (value is null || ReferenceEquals(value, masked) || depth > MostDepth) return;

        if (value is IDictionary before && masked is IDictionary after)
            AddAll(before.Values, after.Values, depth);
        else if (value is not string && value is ICollection elements && masked is ICollection maskedElements)
            AddAll(elements, maskedElements, depth);
        else if (masked is string shown && TextOf(value) is { Length: > 0 } text && text != shown)
            (_texts ??= []).Add((text, shown));
    }

    // The text of another object may be costly, or another one the next time.
    private static string? TextOf(object value) => value as string ?? (PlainValue.Is(value) ? Convert.ToString(value, CultureInfo.InvariantCulture) : null);

    private void AddAll(ICollection elements, ICollection maskedElements, int depth)
    {
        foreach ((object? element, object? masked) in elements.Cast<object?>().Zip(maskedElements.Cast<object?>())) Add(element, masked, depth + 1);
    }

    private static string ReplaceWord(string message, string text, string masked)
    {
        int start = 0;
        while (start < message.Length && message.IndexOf(text, start, StringComparison.Ordinal) is >= 0 and int found)
        {
            int end = found + text.Length;
            bool isWord = (found == 0 || !char.IsLetterOrDigit(message[found - 1])) && (end == message.Length || !char.IsLetterOrDigit(message[end]));
            if (isWord) message = string.Concat(message.AsSpan(0, found), masked, message.AsSpan(end));
            start = isWord ? found + masked.Length : end;
        }

        return message;
    }
}
