namespace OpenMed.Rules.Credentials;

/// <summary>How random a value looks. Source: C. E. Shannon, A Mathematical Theory of Communication, 1948.</summary>
internal static class Entropy
{
    private const int MostChars = 64;

    /// <summary>The entropy of the frequencies of its characters.</summary>
    /// <param name="value">The value; its first 64 code units count.</param>
    /// <returns>Bits per character, from 0 to 7. Random hex has about 3.5 at 32 characters, random base64 about 4.7 at 40, English words 2.5 to 3.5.</returns>
    public static double BitsPerChar(ReadOnlySpan<char> value)
    {
        if (value.Length > MostChars) value = value[..MostChars];
        if (value.IsEmpty) return 0;

        Span<byte> counts = stackalloc byte[128];
        counts.Clear();
        foreach (char character in value) counts[character & 127]++;
        double sum = 0;
        foreach (byte count in counts)
        {
            if (count > 1) sum += count * Math.Log2(count);
        }

        return Math.Log2(value.Length) - (sum / value.Length);
    }
}
