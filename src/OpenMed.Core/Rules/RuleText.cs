namespace OpenMed.Rules;

/// <summary>A text as recognizers see it: digits, dashes, spaces and full-width signs folded to ASCII, each in its place, so that offsets are those of the original.</summary>
/// <param name="text">The folded text.</param>
/// <param name="fieldName">The name of the field or column that the text is the value of. Empty when it has none.</param>
internal readonly ref struct RuleText(ReadOnlySpan<char> text, ReadOnlySpan<char> fieldName)
{
    /// <summary>The folded text.</summary>
    public ReadOnlySpan<char> Chars { get; } = text;

    /// <summary>The name of the field or column that the text is the value of. Empty when it has none.</summary>
    public ReadOnlySpan<char> FieldName { get; } = fieldName;

    /// <summary>How many questions to a slow judge are left for the text, in its one element. Empty means that they are not counted.</summary>
    public Span<int> Questions { get; init; }

    /// <summary>Takes a question to a slow judge, for example a library of numbering plans, so that a hostile text cannot ask without end.</summary>
    /// <returns>Whether one was left. Else the form decides alone: rather too much than too little.</returns>
    public bool TryAsk() => Questions.IsEmpty || Questions[0]-- > 0;

    /// <summary>The character at a place, or a line feed before the start and after the end.</summary>
    /// <param name="charIndex">Any number.</param>
    public char At(int charIndex) => (uint)charIndex < (uint)Chars.Length ? Chars[charIndex] : '\n';

    /// <summary>A part of the text.</summary>
    /// <param name="start">Where it starts.</param>
    /// <param name="end">The first code unit after it; both are brought into the text.</param>
    public ReadOnlySpan<char> Slice(int start, int end)
    {
        int from = Math.Clamp(start, 0, Chars.Length);
        return Chars[from..Math.Clamp(end, from, Chars.Length)];
    }

    /// <summary>The part of the text before a place, without the word that its start would cut: <c>cp</c> is not in <c>tcp</c>.</summary>
    /// <param name="end">The place.</param>
    /// <param name="length">How much at most.</param>
    public ReadOnlySpan<char> Before(int end, int length)
    {
        int start = Math.Max(0, end - length);
        while (start > 0 && start < end && char.IsLetter(Chars[start]) && char.IsLetter(Chars[start - 1]) && !(char.IsUpper(Chars[start]) && char.IsLower(Chars[start - 1]))) start++;
        return Chars[start..end];
    }

    /// <summary>The name of a field, or of the whole text when the run is its value.</summary>
    /// <param name="run">A run of the shape <see cref="RunShape.Field"/>.</param>
    public ReadOnlySpan<char> KeyOf(Run run) => run.KeyEnd > run.KeyStart ? Chars[run.KeyStart..run.KeyEnd] : FieldName;

    /// <summary>Whether no <see cref="IsJoined">joined</see> character touches a part of the text.</summary>
    /// <param name="start">Where it starts.</param>
    /// <param name="end">The first code unit after it.</param>
    public bool StandsAlone(int start, int end) => !IsJoined(At(start - 1)) && !IsJoined(At(end));

    /// <summary>Whether a character belongs to a word: a letter, digit, underscore or half of a surrogate pair.</summary>
    /// <param name="character">The character.</param>
    public static bool IsWordCharacter(char character) =>
        char.IsAsciiLetterOrDigit(character) || character == '_'
        || (character > 127 && (char.IsLetterOrDigit(character) || char.IsSurrogate(character)));

    /// <summary>Whether a character that touches a number or code makes it a part of a longer word. Emoji do not, nor do letters of scripts that are written
    /// without spaces, or that join endings to numbers: Thai to Khmer, ideographs, kana, Hangul.</summary>
    /// <param name="character">The character.</param>
    public static bool IsJoined(char character) => IsWordCharacter(character)
        && character is not ((>= '\u0E00' and <= '\u109F') or (>= '\u1780' and <= '\u17FF') or (>= '\u2E80' and <= '\uFAFF'));
}
