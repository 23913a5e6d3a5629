using System.Buffers.Binary;

namespace OpenMed.Text;

/// <summary>SentencePiece's precompiled character map: a darts double array over UTF-8, and the replacements it points into.
/// Immutable; safe for use by many threads.</summary>
/// <remarks>Layout: byte count of the array (uint32, little endian), the array of uint32 units, then the replacements, each ended by
/// NUL. Source: darts-clone (DoubleArrayUnit) and sentencepiece/src/normalizer.cc.</remarks>
internal sealed class Charsmap
{
    private readonly uint[] _units;
    private readonly byte[] _replacements;

    /// <summary>Reads a map.</summary>
    /// <param name="blob">Its bytes.</param>
    /// <exception cref="FormatException">The bytes are no character map.</exception>
    public Charsmap(ReadOnlySpan<byte> blob)
    {
        int arrayBytes = blob.Length < 8 ? -1 : BinaryPrimitives.ReadInt32LittleEndian(blob);
        if (arrayBytes < 4 || arrayBytes % 4 != 0 || arrayBytes > blob.Length - 4)
            throw new FormatException("The character map is cut off or damaged.");

        _units = new uint[arrayBytes / 4];
        for (int unitIndex = 0; unitIndex < _units.Length; unitIndex++)
            _units[unitIndex] = BinaryPrimitives.ReadUInt32LittleEndian(blob[(4 + (unitIndex * 4))..]);
        _replacements = [.. blob[(4 + arrayBytes)..], 0];
    }

    /// <summary>Finds the replacement of the shortest prefix that has one, as the reference does (Google's own takes the longest).</summary>
    /// <param name="utf8">A character or grapheme cluster in UTF-8.</param>
    /// <param name="replacement">The replacement in UTF-8; may be empty.</param>
    /// <returns>Whether a prefix has one.</returns>
    public bool TryReplace(ReadOnlySpan<byte> utf8, out ReadOnlySpan<byte> replacement)
    {
        replacement = default;
        uint position = Offset(_units[0]);
        foreach (byte label in utf8)
        {
            position ^= label;
            if (label == 0 || position >= _units.Length) return false;

            uint unit = _units[position];
            if ((unit & 0x8000_00FF) != label) return false;

            position ^= Offset(unit);
            if (position >= _units.Length) return false;

            if ((unit & 0x100) != 0)
            {
                replacement = ReplacementAt(_units[position] & 0x7FFF_FFFF);
                return true;
            }
        }

        return false;
    }

    private static uint Offset(uint unit) => (unit >> 10) << (int)((unit & 0x200) >> 6);

    private ReadOnlySpan<byte> ReplacementAt(uint byteIndex)
    {
        if (byteIndex >= _replacements.Length) return default;

        ReadOnlySpan<byte> rest = _replacements.AsSpan((int)byteIndex);
        return rest[..rest.IndexOf((byte)0)];
    }
}
