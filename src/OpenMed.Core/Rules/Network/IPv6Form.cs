namespace OpenMed.Rules.Network;

/// <summary>The written form of IPv6 addresses. Source: RFC 4291, section 2.2, and RFC 5952.</summary>
internal static class IPv6Form
{
    private const int Groups = 8;

    /// <summary>Whether a stretch is an IPv6 address, without zone and prefix length.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where it starts.</param>
    /// <param name="end">The first code unit after it.</param>
    public static bool IsValid(in RuleText text, int start, int end)
    {
        int groupCount = 0;
        bool hasGap = false;
        int charIndex = start;
        while (charIndex < end)
        {
            if (text.At(charIndex) == ':')
            {
                if (text.At(charIndex + 1) != ':' || charIndex + 1 >= end)
                {
                    // A single colon stands between two groups only.
                    if (charIndex == start || charIndex + 1 >= end) return false;

                    charIndex++;
                }
                else
                {
                    if (hasGap || text.At(charIndex + 2) == ':') return false;

                    hasGap = true;
                    charIndex += 2;
                    continue;
                }
            }

            int count = 0;
            while (count < 5 && char.IsAsciiHexDigit(text.At(charIndex + count))) count++;
            if (text.At(charIndex + count) == '.' && charIndex + count < end)
                return IPv4Address.TryRead(text, charIndex, out IPv4Address tail) && charIndex + tail.Length == end && Fits(groupCount + 2, hasGap);

            if (count is 0 or > 4 || ++groupCount > Groups) return false;

            charIndex += count;
            if (charIndex < end && text.At(charIndex) != ':') return false;
        }

        return Fits(groupCount, hasGap);
    }

    private static bool Fits(int groupCount, bool hasGap) => hasGap ? groupCount < Groups : groupCount == Groups;
}
