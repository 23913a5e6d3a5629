namespace OpenMed.Rules.Names;

/// <summary>The words and phrases of the lexicon, found by a hash that is counted from the last letter to the first. Immutable; safe for use by many threads.</summary>
/// <remarks>From the last letter, so that one pass over a name tries every ending of it.</remarks>
internal sealed class NameTable
{
    private const uint Multiplier = 31;

    private readonly int _shift;
    private readonly int[] _slots;
    private readonly string[] _phrases;
    private readonly NameWordKind[] _kinds;
    private readonly NameMeaning[] _meanings;

    /// <summary>Makes a table.</summary>
    /// <param name="entries">The phrases, lower case without spaces, each with its kind and, of a label, its meaning. The first of two equal ones counts.</param>
    public NameTable(List<(string Phrase, NameWordKind Kind, NameMeaning Meaning)> entries)
    {
        int bits = 4;
        while ((1 << bits) < entries.Count * 4) bits++;
        _shift = 32 - bits;
        _slots = new int[1 << bits];
        _phrases = new string[entries.Count + 1];
        _kinds = new NameWordKind[entries.Count + 1];
        _meanings = new NameMeaning[entries.Count + 1];
        foreach ((string phrase, NameWordKind kind, NameMeaning meaning) in entries) Add(phrase, kind, meaning);
    }

    /// <summary>How many phrases it has.</summary>
    public int Count { get; private set; }

    /// <summary>The hash of a text with one more letter before it.</summary>
    /// <param name="hash">The hash of the text; 0 for none.</param>
    /// <param name="letter">The letter.</param>
    public static uint Next(uint hash, char letter) => (hash * Multiplier) + letter;

    /// <summary>The hash of a phrase.</summary>
    /// <param name="phrase">The phrase.</param>
    public static uint HashOf(ReadOnlySpan<char> phrase)
    {
        uint hash = 0;
        for (int charIndex = phrase.Length - 1; charIndex >= 0; charIndex--) hash = Next(hash, phrase[charIndex]);
        return hash;
    }

    /// <summary>Looks a phrase up.</summary>
    /// <param name="phrase">The phrase, lower case without spaces.</param>
    /// <param name="hash">Its hash.</param>
    /// <param name="meaning">Of a label, its meaning.</param>
    public NameWordKind Find(ReadOnlySpan<char> phrase, uint hash, out NameMeaning meaning)
    {
        for (int slot = SlotOf(hash); _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            int entry = _slots[slot];
            if (!phrase.SequenceEqual(_phrases[entry].AsSpan())) continue;

            meaning = _meanings[entry];
            return _kinds[entry];
        }

        meaning = default;
        return NameWordKind.Unknown;
    }

    private void Add(string phrase, NameWordKind kind, NameMeaning meaning)
    {
        int slot = SlotOf(HashOf(phrase.AsSpan()));
        for (; _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            if (_phrases[_slots[slot]] == phrase) return;
        }

        Count++;
        _slots[slot] = Count;
        _phrases[Count] = phrase;
        _kinds[Count] = kind;
        _meanings[Count] = meaning;
    }

    private int SlotOf(uint hash) => (int)((hash * 2654435769u) >> _shift);
}
