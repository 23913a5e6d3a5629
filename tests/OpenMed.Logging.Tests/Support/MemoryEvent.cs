using System.Collections;

namespace OpenMed.Logging.Support;

/// <summary>An event as a provider got it.</summary>
internal sealed record MemoryEvent(string Message, string State, Exception? Exception, Microsoft.Extensions.Logging.EventId EventId, object? RawState)
{
    public List<string> Scopes { get; } = [];

    /// <summary>All text of it.</summary>
    public string All => string.Join('\n', [Message, State, ErrorText(Exception), EventId.Name ?? "", .. Scopes]);

    /// <summary>A value with all that lies in it.</summary>
    public static string TextOf(object? value) => value switch
    {
        null => "null",
        string text => text,
        IDictionary dictionary => string.Join(';', dictionary.Keys.Cast<object>().Select(key => $"{key}={TextOf(dictionary[key])}")),
        IEnumerable<KeyValuePair<string, object?>> pairs => value + "{" + string.Join(';', pairs.Select(pair => $"{pair.Key}={TextOf(pair.Value)}")) + "}",
        IEnumerable sequence => string.Join(',', sequence.Cast<object?>().Select(TextOf)),
        _ => value.ToString() ?? "",
    };

    private static string ErrorText(Exception? exception) => exception is null ? ""
        : $"{exception}\n{exception.Message}\n{exception.StackTrace}\n{TextOf(exception.Data)}\n{ErrorText(exception.InnerException)}";
}
