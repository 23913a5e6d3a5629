using System.Text.Json;

namespace OpenMed.Tokenization;

/// <summary>Reads values that must be there and make sense, so that a damaged file is refused where it is read.</summary>
internal static class JsonValues
{
    // Far beyond any vocabulary, and small enough for tables by id.
    private const int LargestId = 16_777_215;

    /// <summary>A text.</summary>
    /// <param name="element">The value.</param>
    /// <exception cref="FormatException">It is null.</exception>
    /// <exception cref="InvalidOperationException">It is no text.</exception>
    public static string Text(JsonElement element) => element.GetString() ?? throw new FormatException("A text in it is null.");

    /// <summary>An id.</summary>
    /// <param name="element">The value.</param>
    /// <exception cref="FormatException">It is out of range.</exception>
    /// <exception cref="InvalidOperationException">It is no number.</exception>
    public static int Id(JsonElement element) => CheckedId(element.GetInt32());

    /// <summary>An id that was read already.</summary>
    /// <param name="id">The id.</param>
    /// <exception cref="FormatException">It is out of range.</exception>
    public static int CheckedId(int id) => id is >= 0 and <= LargestId ? id : throw new FormatException("An id in it is negative or too large.");
}
