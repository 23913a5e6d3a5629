namespace OpenMed.Logging.Verdicts;

/// <summary>Tells texts that are an identifier a machine made, of which a model that reads words knows nothing: each request of a web application has new ones.</summary>
internal static class MachineCode
{
    private const int Longest = 128;
    private const int LeastHex = 7;
    private const int LeastBase32 = 13;

    /// <summary>Whether a text is nothing but hashes, GUIDs, trace identifiers, ULIDs or identifiers of Kestrel's connections, joined by <c>- : . |</c> or not.</summary>
    /// <param name="text">The text.</param>
    public static bool Is(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > Longest) return false;
        if (Guid.TryParse(text, out _)) return true;

        while (text.IndexOfAny("-:.|") is >= 0 and int end)
        {
            if (!IsPart(text[..end])) return false;

            text = text[(end + 1)..];
        }

        return IsPart(text);
    }

    private static bool IsPart(ReadOnlySpan<char> part)
    {
        if (!part.ContainsAnyExceptInRange('0', '9')) return true;
        if (!part.ContainsAnyInRange('0', '9')) return false;
        if (part.Length >= LeastHex && IsHex(part)) return true;

        // Of names none begins with a digit.
        return part.Length >= LeastBase32 && char.IsAsciiDigit(part[0]) && IsBase32(part);
    }

    private static bool IsHex(ReadOnlySpan<char> part)
    {
        foreach (char character in part)
        {
            if (!char.IsAsciiHexDigit(character)) return false;
        }

        return true;
    }

    private static bool IsBase32(ReadOnlySpan<char> part)
    {
        foreach (char character in part)
        {
            if (!char.IsAsciiDigit(character) && !char.IsAsciiLetterUpper(character)) return false;
        }

        return true;
    }
}
