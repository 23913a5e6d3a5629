using Microsoft.Extensions.Compliance.Redaction;

namespace OpenMed.Logging;

/// <summary>A redactor of <c>Microsoft.Extensions.Compliance</c> that masks what the engine finds in a value and leaves the rest. Safe for use by many threads.</summary>
/// <remarks>For values of a data class that are free text, such as notes. What is an entity as a whole, as a social security number, is safer with a redactor that erases.
/// The engine runs once for each value: the length and the text, which the library asks for one after the other, are of one run. It never throws, save for a destination with no room at all;
/// what fails gives <see cref="LogSanitizer.WithheldText"/>, and what has become longer since its length was asked gives as much of <see cref="LogSanitizer.UnscannedText"/> as has room.</remarks>
public sealed class OpenMedRedactor : Redactor
{
    // Between the two questions for one value, on one thread; forgotten with the second. The value itself is not kept, but its keyed hash.
    [ThreadStatic]
    private static (OpenMedRedactor? Redactor, UInt128 Key, string Redacted) _asked;

    private readonly LogSanitizer _sanitizer;

    /// <summary>Makes a redactor.</summary>
    /// <param name="sanitizer">Masks; not disposed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="sanitizer"/> is null.</exception>
    public OpenMedRedactor(LogSanitizer sanitizer)
    {
        ArgumentNullException.ThrowIfNull(sanitizer);
        _sanitizer = sanitizer;
    }

    /// <inheritdoc/>
    public override string Redact(string? source) => _sanitizer.Text(name: null, source);

    /// <inheritdoc/>
    public override int GetRedactedLength(ReadOnlySpan<char> input)
    {
        if (input.IsEmpty) return 0;

        string source = input.ToString();
        string redacted = _sanitizer.Text(name: null, source);
        _asked = (this, KeyOf(source), redacted);
        return redacted.Length;
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException"><paramref name="destination"/> is empty and the redacted text is not.</exception>
    public override int Redact(ReadOnlySpan<char> source, Span<char> destination)
    {
        if (source.IsEmpty) return 0;

        string text = source.ToString();
        (OpenMedRedactor? redactor, UInt128 key, string redacted) = _asked;
        _asked = default;
        if (redactor != this || key != KeyOf(text)) redacted = _sanitizer.Text(name: null, text);
        if (redacted.Length <= destination.Length)
        {
            redacted.CopyTo(destination);
            return redacted.Length;
        }

        if (destination.IsEmpty) throw new ArgumentException("The destination is empty. Ask for the length of the redacted text with GetRedactedLength.", nameof(destination));

        // A verdict that came between the two questions.
        ReadOnlySpan<char> shown = LogSanitizer.UnscannedText.AsSpan(0, Math.Min(LogSanitizer.UnscannedText.Length, destination.Length));
        shown.CopyTo(destination);
        return shown.Length;
    }

    private UInt128 KeyOf(string source) => _sanitizer.Cache.KeyOf("", source, asksModel: true);
}
