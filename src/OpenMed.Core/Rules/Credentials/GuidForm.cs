namespace OpenMed.Rules.Credentials;

/// <summary>The form of GUIDs: 8-4-4-4-12 hex digits. Source: RFC 9562, section 4.</summary>
internal static class GuidForm
{
    /// <summary>How long it is, in UTF-16 code units.</summary>
    public const int Length = 36;

    /// <summary>Whether a value has it.</summary>
    /// <param name="value">The value.</param>
    public static bool IsGuid(ReadOnlySpan<char> value)
    {
        if (value.Length != Length) return false;

        for (int charIndex = 0; charIndex < Length; charIndex++)
        {
            bool isHyphen = charIndex is 8 or 13 or 18 or 23;
            if (isHyphen ? value[charIndex] != '-' : !char.IsAsciiHexDigit(value[charIndex])) return false;
        }

        return true;
    }
}
