namespace OpenMed.Rules.Checksums;

/// <summary>The checksum of Bitcoin addresses that start with bc1. Source: BIP 173 and BIP 350.</summary>
internal static class Bech32
{
    private const string Alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    private const uint ModifiedCheck = 0x2bc830a3;

    /// <summary>Whether a value is an address of the main network: all small letters or all capitals, 14 to 90 characters.</summary>
    /// <param name="value">The whole value in small letters.</param>
    public static bool IsValid(ReadOnlySpan<char> value)
    {
        if (value.Length is < 14 or > 90 || !value.StartsWith("bc1".AsSpan())) return false;

        // The network's name bc, spread as the standard has it.
        uint check = 1;
        foreach (byte part in (ReadOnlySpan<byte>)[3, 3, 0, 2, 3]) check = Next(check, part);
        foreach (char character in value[3..])
        {
            int part = Alphabet.AsSpan().IndexOf(character);
            if (part < 0) return false;

            check = Next(check, (uint)part);
        }

        return check is 1 or ModifiedCheck;
    }

    private static uint Next(uint check, uint part)
    {
        uint top = check >> 25;
        check = ((check & 0x1ffffff) << 5) ^ part;
        if ((top & 1) != 0) check ^= 0x3b6a57b2;
        if ((top & 2) != 0) check ^= 0x26508e6d;
        if ((top & 4) != 0) check ^= 0x1ea119fa;
        if ((top & 8) != 0) check ^= 0x3d4233dd;
        if ((top & 16) != 0) check ^= 0x2a1462b3;
        return check;
    }
}
