using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace OpenMed.Logging.Verdicts;

/// <summary>The verdicts of recent texts. A text is remembered as a hash keyed for this object alone, never as itself. Safe for use by many threads.</summary>
/// <remarks>Two generations: what is used moves to the young one; when that is full it becomes the old one and the old one goes.</remarks>
internal sealed class VerdictCache
{
    private readonly int _generationSize;
    private readonly SipHash _hash = new(RandomNumberGenerator.GetBytes(SipHash.KeyLength));
    private readonly object _lock = new();
    private Dictionary<UInt128, Verdict> _young = [];
    private Dictionary<UInt128, Verdict> _old = [];

    /// <summary>Makes an empty cache.</summary>
    /// <param name="capacity">How many verdicts at most; at least 2.</param>
    public VerdictCache(int capacity) => _generationSize = Math.Max(1, capacity / 2);

    /// <summary>How many verdicts are remembered.</summary>
    public int Count
    {
        get
        {
            lock (_lock) return _young.Count + _old.Count;
        }
    }

    /// <summary>The name of a text in here: 128 bits made of SipHash-2-4.</summary>
    /// <param name="name">The name of its property; empty when it has none.</param>
    /// <param name="text">The text.</param>
    /// <param name="asksModel">Whether the model has a say, which makes it another verdict.</param>
    public UInt128 KeyOf(string name, string text, bool asksModel)
    {
        UInt128 key = Hash(text);
        if (name.Length > 0) key ^= UInt128.RotateLeft(Hash(name), 1);
        return asksModel ? key : ~key;
    }

    /// <summary>The name of a text as such, without the fields in it: under its own name the verdict of both together is remembered.</summary>
    /// <param name="key">The name of the text.</param>
    public static UInt128 KeyOfPart(UInt128 key) => UInt128.RotateLeft(key, 64) ^ new UInt128(0x6669656c64732069, 0x6e20737472696e67);

    /// <summary>Looks a verdict up.</summary>
    /// <param name="key">The name of the text.</param>
    /// <param name="verdict">The verdict.</param>
    /// <returns>Whether it is remembered.</returns>
    public bool TryGet(UInt128 key, [NotNullWhen(true)] out Verdict? verdict)
    {
        lock (_lock)
        {
            if (_young.TryGetValue(key, out verdict)) return true;

            if (!_old.Remove(key, out verdict)) return false;

            Put(key, verdict);
            return true;
        }
    }

    /// <summary>Remembers a verdict.</summary>
    /// <param name="key">The name of the text.</param>
    /// <param name="verdict">The verdict, of those that are known.</param>
    public void Add(UInt128 key, Verdict verdict)
    {
        lock (_lock) Put(key, verdict);
    }

    private UInt128 Hash(string text) => _hash.Hash(MemoryMarshal.AsBytes(text.AsSpan()));

    private void Put(UInt128 key, Verdict verdict)
    {
        if (_young.Count >= _generationSize)
        {
            _old = _young;
            _young = [];
        }

        _young[key] = verdict;
    }
}
