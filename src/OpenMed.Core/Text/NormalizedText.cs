using System.Text;

namespace OpenMed.Text;

/// <summary>A normalised text that knows where each of its UTF-16 units came from. Reused from text to text; one caller at a time.</summary>
/// <remarks>A normalizer rewrites it front to back: <see cref="BeginRewrite"/>, then <see cref="Append(char, int, int)"/>, <see cref="Keep"/> and
/// <see cref="Remove"/> in the order of the text, then <see cref="EndRewrite"/>. Original ranges are in UTF-16 code units of the
/// original text, end exclusive. The unit before <see cref="First"/> is kept free for a prefix.</remarks>
internal sealed class NormalizedText
{
    private const int Headroom = 1;

    private UnitBuffer _current = new();
    private UnitBuffer _next = new();
    private int _first = Headroom;
    private int _removedStart = -1;
    private int _removedEnd = -1;

    /// <summary>All units; the text's own lie from <see cref="First"/> to <see cref="End"/>.</summary>
    public ReadOnlySpan<char> Units => _current.Units.AsSpan(0, _current.Length);

    /// <summary>The index of the first unit; at least 1.</summary>
    public int First => _first;

    /// <summary>The index after the last unit (exclusive).</summary>
    public int End => _current.Length;

    /// <summary>Where the original of a unit starts.</summary>
    /// <param name="unitIndex">From <see cref="First"/> to <see cref="End"/> - 1.</param>
    public int StartOf(int unitIndex) => _current.Starts[unitIndex];

    /// <summary>Where the original of a unit ends (exclusive).</summary>
    /// <param name="unitIndex">From <see cref="First"/> to <see cref="End"/> - 1.</param>
    public int EndOf(int unitIndex) => _current.Ends[unitIndex];

    /// <summary>Makes this the unchanged text. Both units of a surrogate pair get the range of the pair; a lone surrogate becomes U+FFFD.</summary>
    /// <param name="original">The part of the original text to be normalised.</param>
    /// <param name="offset">Where that part starts in the original text.</param>
    public void Load(ReadOnlySpan<char> original, int offset)
    {
        _first = Headroom;
        _current.Clear(original.Length + Headroom);
        original.CopyTo(_current.Units.AsSpan(Headroom));
        _current.Length = original.Length + Headroom;
        for (int charIndex = 0; charIndex < original.Length; charIndex++)
        {
            _current.Starts[charIndex + Headroom] = offset + charIndex;
            _current.Ends[charIndex + Headroom] = offset + charIndex + 1;
        }

        if (original.ContainsAnyInRange('\uD800', '\uDFFF')) JoinSurrogates(original, offset);
    }

    /// <summary>Empties the text and overwrites what was in it, so that no text of the user's stays in memory.</summary>
    public void Forget()
    {
        _current.Forget();
        _next.Forget();
        _first = Headroom;
    }

    /// <summary>Narrows the text to a part of itself.</summary>
    /// <param name="first">The new first unit.</param>
    /// <param name="end">The unit after the new last one.</param>
    public void Narrow(int first, int end)
    {
        _first = first;
        _current.Length = end;
    }

    /// <summary>Overwrites a unit with one of the same origin.</summary>
    /// <param name="unitIndex">The unit.</param>
    /// <param name="unit">What stands there from now on.</param>
    public void Replace(int unitIndex, char unit) => _current.Units[unitIndex] = unit;

    /// <summary>Writes a prefix over the unit before a position; that unit is the free one or was used up already.</summary>
    /// <param name="unitIndex">The position, at least 1 and before <see cref="End"/>: the prefix gets its origin.</param>
    /// <param name="prefix">The prefix.</param>
    public void PutBefore(int unitIndex, char prefix) =>
        _current.Set(unitIndex - 1, prefix, _current.Starts[unitIndex], _current.Ends[unitIndex]);

    /// <summary>Starts a rewrite.</summary>
    public void BeginRewrite()
    {
        _next.Clear(_current.Length + Headroom);
        _next.Length = Headroom;
        _removedStart = -1;
    }

    /// <summary>Appends a unit to the rewrite.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="start">Where its original starts.</param>
    /// <param name="end">Where its original ends (exclusive).</param>
    public void Append(char unit, int start, int end)
    {
        if (_removedStart >= 0) start = JoinRemoved(unit, start);
        _next.Grow(1);
        _next.Set(_next.Length++, unit, start, end);
    }

    /// <summary>Appends a character to the rewrite.</summary>
    /// <param name="character">The character.</param>
    /// <param name="start">Where its original starts.</param>
    /// <param name="end">Where its original ends (exclusive).</param>
    public void Append(Rune character, int start, int end)
    {
        Span<char> units = stackalloc char[2];
        int unitCount = character.EncodeToUtf16(units);
        foreach (char unit in units[..unitCount]) Append(unit, start, end);
    }

    /// <summary>Appends units of the current text to the rewrite, unchanged.</summary>
    /// <param name="unitIndex">The first of them.</param>
    /// <param name="count">How many; may be 0.</param>
    public void Keep(int unitIndex, int count)
    {
        if (count == 0) return;

        if (_removedStart >= 0)
        {
            Append(_current.Units[unitIndex], _current.Starts[unitIndex], _current.Ends[unitIndex]);
            unitIndex++;
            count--;
        }

        _next.CopyFrom(_current, unitIndex, count);
    }

    /// <summary>Appends ASCII units of the current text to the rewrite, each replaced by what a table has for it.</summary>
    /// <param name="unitIndex">The first of them.</param>
    /// <param name="count">How many; may be 0.</param>
    /// <param name="table">What takes the place of each of the 128 units.</param>
    public void KeepMapped(int unitIndex, int count, ReadOnlySpan<char> table)
    {
        int kept = _next.Length;
        Keep(unitIndex, count);
        foreach (ref char unit in _next.Units.AsSpan(kept, count)) unit = table[unit];
    }

    /// <summary>Leaves a piece of the original out. It is joined to a neighbour's origin, so that masking the neighbour masks it too:
    /// to the unit before it, or, where that is a space or missing, to the unit after it.</summary>
    /// <param name="start">Where the piece starts.</param>
    /// <param name="end">Where it ends (exclusive).</param>
    public void Remove(int start, int end)
    {
        int last = _next.Length - 1;
        if (_removedStart < 0 && last >= Headroom && _next.Units[last] != ' ' && _next.Ends[last] == start)
        {
            _next.Ends[last] = end;
            return;
        }

        if (_removedStart < 0 || _removedEnd != start) _removedStart = start;
        _removedEnd = end;
    }

    /// <summary>Ends the rewrite: what was appended is now the text.</summary>
    public void EndRewrite()
    {
        if (_removedStart >= 0) ExtendLast();
        (_current, _next) = (_next, _current);
        _first = Headroom;
    }

    private int JoinRemoved(char unit, int start)
    {
        int joined = start;
        if (unit == ' ' && _next.Length > Headroom) ExtendLast();
        else if (_removedEnd == start) joined = _removedStart;
        _removedStart = -1;
        return joined;
    }

    private void ExtendLast()
    {
        int last = _next.Length - 1;
        if (last >= Headroom && _next.Ends[last] == _removedStart) _next.Ends[last] = _removedEnd;
    }

    private void JoinSurrogates(ReadOnlySpan<char> original, int offset)
    {
        for (int charIndex = 0; charIndex < original.Length; charIndex++)
        {
            if (!char.IsSurrogate(original[charIndex])) continue;

            int unitIndex = charIndex + Headroom;
            if (charIndex + 1 < original.Length && char.IsSurrogatePair(original[charIndex], original[charIndex + 1]))
            {
                _current.Ends[unitIndex] = offset + charIndex + 2;
                _current.Starts[unitIndex + 1] = offset + charIndex;
                charIndex++;
            }
            else
            {
                _current.Units[unitIndex] = '\uFFFD';
            }
        }
    }
}
