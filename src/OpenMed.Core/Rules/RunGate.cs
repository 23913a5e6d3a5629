namespace OpenMed.Rules;

/// <summary>What a run must have to be worth a recognizer's look. The default lets all runs through; each condition that is set keeps runs away in which <see cref="IRecognizer.Find"/>
/// finds nothing anyway.</summary>
internal readonly record struct RunGate
{
    /// <summary>The longest run that <see cref="Lengths"/> tells from longer ones, in UTF-16 code units.</summary>
    public const int MostLength = 63;

    /// <summary>The longest group of digits that <see cref="Groups"/> tells from longer ones.</summary>
    public const int MostGroup = 9;

    /// <summary>The most dots that are counted.</summary>
    public const int MostDots = 3;

    /// <summary>Makes one that lets all runs through.</summary>
    public RunGate()
    {
    }

    /// <summary>Lets no run through.</summary>
    public static RunGate Closed => new() { Lengths = 0 };

    /// <summary>The lengths of runs, a bit each; bit 63 stands for 63 and more.</summary>
    public ulong Lengths { get; init; } = ulong.MaxValue;

    /// <summary>The lengths of groups of digits, a bit each, of which a <see cref="RunShape.Number"/> or <see cref="RunShape.Short"/> run must have one; bit 9 stands for 9 and more.</summary>
    public uint Groups { get; init; } = uint.MaxValue;

    /// <summary>How many dots such a run must have at least; a degree sign behind it counts as one. At most 3.</summary>
    public int LeastDots { get; init; }

    /// <summary>The letters, bit 1 for a to bit 26 for z, that a <see cref="RunShape.Code"/> run may start with, or the name of a <see cref="RunShape.Field"/> may end with;
    /// case is ignored, and bit 0 stands for what is no ASCII letter.</summary>
    public uint Letters { get; init; } = uint.MaxValue;

    /// <summary>A set of numbers from 0 to 63 with a bit for each.</summary>
    /// <param name="least">The least number.</param>
    /// <param name="most">The greatest; what is beyond 63 counts as 63.</param>
    public static ulong Range(int least, int most = MostLength)
    {
        ulong set = 0;
        for (int number = least; number <= Math.Min(most, MostLength); number++) set |= 1UL << number;
        return most > MostLength ? set | (1UL << MostLength) : set;
    }

    /// <summary>A set of lengths of groups.</summary>
    /// <param name="lengths">From 1 to 9 each.</param>
    public static uint SetOf(params ReadOnlySpan<int> lengths)
    {
        uint set = 0;
        foreach (int length in lengths) set |= 1u << length;
        return set;
    }

    /// <summary>A set of letters.</summary>
    /// <param name="letters">Letters in lower case.</param>
    public static uint SetOf(string letters)
    {
        uint set = 0;
        foreach (char letter in letters) set |= 1u << LetterOf(letter);
        return set;
    }

    /// <summary>The number of a letter in <see cref="Letters"/>.</summary>
    /// <param name="character">Any character.</param>
    /// <returns>1 for a and A to 26 for z and Z, 0 for all others.</returns>
    public static int LetterOf(char character) => char.IsAsciiLetter(character) ? character & 31 : 0;
}
