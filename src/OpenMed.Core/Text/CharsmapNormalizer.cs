using System.Globalization;
using System.Text;

namespace OpenMed.Text;

/// <summary>Applies a SentencePiece character map as the reference tokenizer does: a grapheme cluster of fewer than six UTF-8
/// bytes is looked up whole and replaced whole; a longer one, or one not found, character by character.</summary>
internal sealed class CharsmapNormalizer : INormalizer
{
    private const int ClusterByteLimit = 6;

    private readonly Charsmap _map;
    private readonly bool[] _isUnchangedAscii = new bool[128];

    /// <summary>Makes a normalizer of a map.</summary>
    /// <param name="map">The map.</param>
    public CharsmapNormalizer(Charsmap map)
    {
        _map = map;
        for (int code = 0; code < _isUnchangedAscii.Length; code++)
            _isUnchangedAscii[code] = !map.TryReplace([(byte)code], out _);
    }

    /// <inheritdoc />
    public void Normalize(NormalizedText text)
    {
        text.BeginRewrite();
        for (int unitIndex = text.First; unitIndex < text.End;)
        {
            int run = UnchangedRun(text, unitIndex);
            text.Keep(unitIndex, run);
            unitIndex += run;
            if (unitIndex < text.End) unitIndex += NormalizeCluster(text, unitIndex);
        }

        text.EndRewrite();
    }

    // An ASCII character followed by another is a cluster of its own, but for CR LF, whose CR the map changes anyway.
    private int UnchangedRun(NormalizedText text, int unitIndex)
    {
        ReadOnlySpan<char> units = text.Units[unitIndex..];
        int run = 0;
        while (run < units.Length && units[run] < 0x80 && _isUnchangedAscii[units[run]]) run++;
        return run < units.Length && units[run] >= 0x80 && run > 0 ? run - 1 : run;
    }

    private int NormalizeCluster(NormalizedText text, int unitIndex)
    {
        ReadOnlySpan<char> units = text.Units[unitIndex..];
        int clusterLength = StringInfo.GetNextTextElementLength(units);
        if (!TryReplace(text, unitIndex, units[..clusterLength], ClusterByteLimit - 1))
            NormalizeCharacters(text, unitIndex, clusterLength);
        return clusterLength;
    }

    private void NormalizeCharacters(NormalizedText text, int unitIndex, int unitCount)
    {
        for (int end = unitIndex + unitCount; unitIndex < end;)
        {
            UnicodeTables.RuneAt(text.Units, unitIndex, out int characterLength);
            if (!TryReplace(text, unitIndex, text.Units.Slice(unitIndex, characterLength), byteLimit: 4))
                text.Keep(unitIndex, characterLength);
            unitIndex += characterLength;
        }
    }

    private bool TryReplace(NormalizedText text, int unitIndex, ReadOnlySpan<char> cluster, int byteLimit)
    {
        // TryGetBytes into too small a buffer would allocate.
        if (cluster.Length > byteLimit) return false;

        Span<byte> utf8 = stackalloc byte[ClusterByteLimit * 3];
        int byteCount = Encoding.UTF8.GetBytes(cluster, utf8);
        if (byteCount > byteLimit || !_map.TryReplace(utf8[..byteCount], out ReadOnlySpan<byte> replacement)) return false;

        int start = text.StartOf(unitIndex);
        int end = text.EndOf(unitIndex + cluster.Length - 1);
        if (replacement.IsEmpty) text.Remove(start, end);
        while (!replacement.IsEmpty)
        {
            Rune.DecodeFromUtf8(replacement, out Rune character, out int consumed);
            text.Append(character, start, end);
            replacement = replacement[consumed..];
        }

        return true;
    }
}
