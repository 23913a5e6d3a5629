namespace OpenMed.Rules.Network;

/// <summary>An IPv4 address in dotted form: four numbers from 0 to 255 without needless zeros. Source: RFC 791 and RFC 6943, section 3.1.1.</summary>
/// <param name="Length">How long it is, in UTF-16 code units.</param>
/// <param name="Value">Its 32 bits.</param>
internal readonly record struct IPv4Address(int Length, uint Value)
{
    /// <summary>Whether it stands for no one machine: this host, loopback, multicast, broadcast, a netmask or a whole network.</summary>
    public bool IdentifiesNobody
    {
        get
        {
            uint first = Value >> 24;
            return first is 0 or 127 or >= 224 || (Value & 0xFFFF) == 0;
        }
    }

    /// <summary>The largest of its four numbers.</summary>
    public uint Largest => Math.Max(Math.Max(Value >> 24, (Value >> 16) & 255), Math.Max((Value >> 8) & 255, Value & 255));

    /// <summary>Reads an address.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where it starts.</param>
    /// <param name="address">The address.</param>
    /// <returns>Whether there is one that no further number follows.</returns>
    public static bool TryRead(in RuleText text, int start, out IPv4Address address)
    {
        address = default;
        int charIndex = start;
        uint value = 0;
        for (int part = 0; part < 4; part++)
        {
            if (part > 0 && text.At(charIndex++) != '.') return false;

            int count = DigitGroup.Count(text, charIndex, 4);
            if (count is 0 or 4 || (count > 1 && text.At(charIndex) == '0')) return false;

            int number = DigitGroup.Value(text, charIndex, count);
            if (number > 255) return false;

            value = (value << 8) | (uint)number;
            charIndex += count;
        }

        if (text.At(charIndex) == '.' && char.IsAsciiDigit(text.At(charIndex + 1))) return false;

        address = new IPv4Address(charIndex - start, value);
        return true;
    }
}
