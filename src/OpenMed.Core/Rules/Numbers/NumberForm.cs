namespace OpenMed.Rules.Numbers;

/// <summary>Forms of numbers as keys: eight bits a group, its separator in the upper three and its length in the lower five.</summary>
internal static class NumberForm
{
    /// <summary>The most digits that a form has.</summary>
    public const int MostDigits = 19;

    /// <summary>The most groups that a form has.</summary>
    public const int MostGroups = 8;

    /// <summary>The key of a form.</summary>
    /// <param name="form">The lengths of its groups with the separators between them, for example <c>3-2-4</c>, <c>3.3.3-2</c> or <c>9</c>.</param>
    public static ulong KeyOf(string form)
    {
        ulong key = 0;
        char separator = '\0';
        int length = 0;
        foreach (char character in form)
        {
            if (char.IsAsciiDigit(character))
            {
                length = (length * 10) + (character - '0');
                continue;
            }

            key = Append(key, separator, length);
            separator = character;
            length = 0;
        }

        return Append(key, separator, length);
    }

    /// <summary>Adds a group to a key.</summary>
    /// <param name="key">The key of the groups before it.</param>
    /// <param name="separator">What stands before it; NUL for the first.</param>
    /// <param name="length">Its length, from 1 to 19.</param>
    public static ulong Append(ulong key, char separator, int length) =>
        (key << 8) | (NumberOf(separator) << 5) | (uint)length;

    /// <summary>The key of all groups but the last.</summary>
    /// <param name="key">The key of the groups.</param>
    /// <returns>0 when there was one.</returns>
    public static ulong WithoutLast(ulong key) => key >> 8;

    private static ulong NumberOf(char separator) => separator switch { ' ' => 1, '-' => 2, '.' => 3, '/' => 4, '+' => 5, _ => 0 };

    /// <summary>Whether a character may stand between two groups.</summary>
    /// <param name="character">The character.</param>
    public static bool IsSeparator(char character) => character is ' ' or '-' or '.' or '/' or '+';
}
