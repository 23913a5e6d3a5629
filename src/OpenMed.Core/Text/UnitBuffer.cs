namespace OpenMed.Text;

/// <summary>Growing columns of a normalised text: its UTF-16 units and, for each, its range in the original text.</summary>
internal sealed class UnitBuffer
{
    private int _written;

    /// <summary>The units.</summary>
    public char[] Units { get; private set; } = new char[256];

    /// <summary>Where each unit's original starts, in UTF-16 code units of the original text.</summary>
    public int[] Starts { get; private set; } = new int[256];

    /// <summary>Where each unit's original ends (exclusive).</summary>
    public int[] Ends { get; private set; } = new int[256];

    /// <summary>How many units are in use.</summary>
    public int Length { get; set; }

    /// <summary>Empties the buffer and makes room.</summary>
    /// <param name="capacity">How many units will come at least.</param>
    public void Clear(int capacity)
    {
        _written = Math.Max(_written, Length);
        Length = 0;
        Grow(capacity);
    }

    /// <summary>Empties the buffer and overwrites all units that were in use since the last time.</summary>
    public void Forget()
    {
        Units.AsSpan(0, Math.Max(_written, Length)).Clear();
        _written = 0;
        Length = 0;
    }

    /// <summary>Makes room behind the units in use.</summary>
    /// <param name="count">For how many units.</param>
    public void Grow(int count)
    {
        if (Length + count <= Units.Length) return;

        int capacity = Math.Max(Units.Length * 2, Length + count);
        char[] units = new char[capacity];
        int[] starts = new int[capacity];
        int[] ends = new int[capacity];
        Array.Copy(Units, units, Length);
        Array.Copy(Starts, starts, Length);
        Array.Copy(Ends, ends, Length);
        (Units, Starts, Ends) = (units, starts, ends);
    }

    /// <summary>Writes one unit; there must be room.</summary>
    /// <param name="unitIndex">Where.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="start">Where its original starts.</param>
    /// <param name="end">Where its original ends (exclusive).</param>
    public void Set(int unitIndex, char unit, int start, int end)
    {
        Units[unitIndex] = unit;
        Starts[unitIndex] = start;
        Ends[unitIndex] = end;
    }

    /// <summary>Appends units of another buffer.</summary>
    /// <param name="source">The other buffer.</param>
    /// <param name="unitIndex">Its first unit to be copied.</param>
    /// <param name="count">How many units.</param>
    public void CopyFrom(UnitBuffer source, int unitIndex, int count)
    {
        Grow(count);
        Array.Copy(source.Units, unitIndex, Units, Length, count);
        Array.Copy(source.Starts, unitIndex, Starts, Length, count);
        Array.Copy(source.Ends, unitIndex, Ends, Length, count);
        Length += count;
    }
}
