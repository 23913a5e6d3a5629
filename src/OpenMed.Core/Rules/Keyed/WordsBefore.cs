namespace OpenMed.Rules.Keyed;

/// <summary>Reads the words before a place backwards, out of running text and out of names like <c>patientId</c>, <c>acct_no</c> and <c>MRNNumber</c>.</summary>
/// <param name="text">The text.</param>
/// <param name="end">Where the last word may end.</param>
internal ref struct WordsBefore(ReadOnlySpan<char> text, int end)
{
    private const int LongestJoint = 3;
    private const int LongestWord = 32;

    private readonly ReadOnlySpan<char> _text = text;
    private int _start = end;
    private int _end = end;

    /// <summary>The word; empty before the first move.</summary>
    public readonly ReadOnlySpan<char> Word => _text[_start.._end];

    /// <summary>Where the word starts; at first the end of the text to read.</summary>
    public readonly int Start => _start;

    /// <summary>Goes to the word before.</summary>
    /// <returns>Whether there is one; at most three characters lie between two words.</returns>
    public bool MoveBack()
    {
        int charIndex = _start;
        while (charIndex > 0 && _start - charIndex < LongestJoint && IsJoint(_text[charIndex - 1])) charIndex--;
        _end = charIndex;
        while (charIndex > 0 && _end - charIndex < LongestWord && char.IsLetter(_text[charIndex - 1]) && !StartsWord(charIndex)) charIndex--;
        _start = charIndex;
        return _end > _start;
    }

    private readonly bool StartsWord(int charIndex)
    {
        if (charIndex == _end || !char.IsUpper(_text[charIndex])) return false;

        return char.IsLower(_text[charIndex - 1]) || (charIndex + 1 < _end && char.IsLower(_text[charIndex + 1]));
    }

    private static bool IsJoint(char character) => character is ' ' or '_' or '-' or '.' or '/' or '\'' or '(' or ')';
}
