namespace OpenMed.Rules;

/// <summary>A stretch of a text that recognizers look at. Offsets in UTF-16 code units of the text, ends exclusive.</summary>
/// <param name="Shape">Its shape.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="End">The first code unit after it.</param>
/// <param name="KeyStart">Of a field: where its name starts; else 0.</param>
/// <param name="KeyEnd">Of a field: the first code unit after its name; else 0.</param>
internal readonly record struct Run(RunShape Shape, int Start, int End, int KeyStart = 0, int KeyEnd = 0)
{
    /// <summary>How long it is, in UTF-16 code units.</summary>
    public int Length => End - Start;
}
