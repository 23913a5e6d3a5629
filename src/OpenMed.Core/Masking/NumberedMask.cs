using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace OpenMed.Masking;

/// <summary>The label with a number: the same value gets the same number as long as this lives. A value is remembered as a hash with a key made for
/// this mask, never as itself.</summary>
internal sealed class NumberedMask : IValueMask
{
    private readonly byte[] _key = RandomNumberGenerator.GetBytes(32);
    private readonly object _lock = new();
    private readonly Dictionary<UInt128, int> _numbers = [];
    private readonly Dictionary<string, int> _lastNumbers = new(StringComparer.Ordinal);

    /// <inheritdoc />
    public void Append(StringBuilder target, string label, ReadOnlySpan<char> original)
    {
        string shown = label.ToUpperInvariant();
        int number = Number(shown, NameOf(shown, original));
        target.Append('[').Append(shown).Append('_').Append(CultureInfo.InvariantCulture, $"{number}").Append(']');
    }

    private UInt128 NameOf(string label, ReadOnlySpan<char> original)
    {
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(_key, MemoryMarshal.AsBytes($"{label}\0{FoldedValue.Of(original)}".AsSpan()), hash);
        return MemoryMarshal.Read<UInt128>(hash);
    }

    private int Number(string label, UInt128 name)
    {
        lock (_lock)
        {
            if (_numbers.TryGetValue(name, out int number)) return number;

            number = _lastNumbers.GetValueOrDefault(label) + 1;
            _lastNumbers[label] = number;
            _numbers.Add(name, number);
            return number;
        }
    }
}
