using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace OpenMed.Detection;

/// <summary>The entities of recent short texts. A text is remembered as a hash keyed for this process only, never as itself.
/// Safe for use by many threads.</summary>
/// <remarks>Two generations: what is used moves to the young one; when that is full it becomes the old one and the old one goes.</remarks>
internal sealed class RecentEntities
{
    private const int LongestText = 4096;

    private readonly int _generationSize;
    private readonly byte[] _key = RandomNumberGenerator.GetBytes(32);
    private readonly object _lock = new();
    private Dictionary<UInt128, IReadOnlyList<PiiEntity>> _young = [];
    private Dictionary<UInt128, IReadOnlyList<PiiEntity>> _old = [];

    /// <summary>Makes an empty memory.</summary>
    /// <param name="capacity">How many texts at most; at least 2.</param>
    public RecentEntities(int capacity) => _generationSize = Math.Max(1, capacity / 2);

    /// <summary>The name of a text in here.</summary>
    /// <param name="text">The text with its field's name.</param>
    /// <returns>128 bits of an HMAC-SHA-256; null for a text too long to be remembered.</returns>
    public UInt128? KeyOf(PiiText text)
    {
        if (text.Text.Length > LongestText) return null;

        UInt128 key = Hash(text.Text);
        if (text.FieldName.Length > 0) key ^= UInt128.RotateLeft(Hash(text.FieldName), 1);
        return text.AsksModel ? key : ~key;
    }

    /// <summary>Looks a text up.</summary>
    /// <param name="key">Its name.</param>
    /// <param name="entities">Its entities.</param>
    /// <returns>Whether it is remembered.</returns>
    public bool TryGet(UInt128 key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out IReadOnlyList<PiiEntity>? entities)
    {
        lock (_lock)
        {
            if (_young.TryGetValue(key, out entities)) return true;

            if (!_old.TryGetValue(key, out entities)) return false;

            Put(key, entities);
            return true;
        }
    }

    /// <summary>Remembers a text.</summary>
    /// <param name="key">Its name.</param>
    /// <param name="entities">Its entities.</param>
    public void Add(UInt128 key, IReadOnlyList<PiiEntity> entities)
    {
        lock (_lock) Put(key, entities);
    }

    private UInt128 Hash(string text)
    {
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(_key, MemoryMarshal.AsBytes(text.AsSpan()), hash);
        return MemoryMarshal.Read<UInt128>(hash);
    }

    private void Put(UInt128 key, IReadOnlyList<PiiEntity> entities)
    {
        if (_young.Count >= _generationSize)
        {
            _old = _young;
            _young = [];
        }

        _young[key] = entities;
    }
}
