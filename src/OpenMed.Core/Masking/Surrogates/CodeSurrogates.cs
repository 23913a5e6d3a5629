using System.Globalization;
using System.Text;

namespace OpenMed.Masking.Surrogates;

/// <summary>Stand-ins for numbers and codes: digit for digit, letter for letter, separators kept, and a right checksum where there was one.</summary>
internal static class CodeSurrogates
{
    private static readonly char[] Symbols = [.. "!#$%*+=?@^~"];

    private static readonly HashSet<string> FieldWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "account", "acct", "case", "customer", "employee", "ID", "license", "member", "MRN", "no", "number", "patient", "policy", "record", "ref", "serial", "site",
    };

    /// <summary>A code. What passes Luhn, or an ABA routing number, still does.</summary>
    /// <param name="original">The original.</param>
    /// <param name="draws">The choices.</param>
    public static string? Code(string original, KeyedDraws draws)
    {
        string? code = Like(original, draws, changesSymbols: false);
        return code is null ? null : Checksums.Repair(code, original);
    }

    /// <summary>A secret: its symbols are changed too.</summary>
    /// <param name="original">The original.</param>
    /// <param name="draws">The choices.</param>
    public static string? Secret(string original, KeyedDraws draws) => Like(original, draws, changesSymbols: true);

    /// <summary>A digit for a digit, full-width for full-width.</summary>
    /// <param name="original">The original; decimal digits of other scripts become ASCII.</param>
    /// <param name="draws">The choices.</param>
    public static char Digit(char original, KeyedDraws draws)
    {
        int digit = draws.Next(10);
        return (char)((original is >= '\uFF10' and <= '\uFF19' ? '\uFF10' : '0') + digit);
    }

    /// <summary>A letter of ASCII for a letter, in its case.</summary>
    /// <param name="original">The original.</param>
    /// <param name="draws">The choices.</param>
    public static char Letter(char original, KeyedDraws draws) =>
        (char)((char.IsUpper(original) ? 'A' : 'a') + draws.Next(26));

    private static string? Like(string original, KeyedDraws draws, bool changesSymbols)
    {
        bool isHex = IsHex(original);
        bool hasChanged = false;
        var code = new StringBuilder(original.Length);
        for (int charIndex = 0; charIndex < original.Length;)
        {
            int keptEnd = changesSymbols ? charIndex : KeptEnd(original, charIndex);
            code.Append(original, charIndex, keptEnd - charIndex);
            if (keptEnd > charIndex)
            {
                charIndex = keptEnd;
                continue;
            }

            Rune.DecodeFromUtf16(original.AsSpan(charIndex), out Rune character, out int unitCount);
            charIndex += unitCount;
            hasChanged |= Rune.IsLetter(character) || Rune.IsDigit(character);
            if (Rune.IsDigit(character))
                code.Append(code.Length == 0 && character.Value == '0' ? '0' : Digit(character.IsBmp ? (char)character.Value : '0', draws));
            else if (Rune.IsLetter(character))
                code.Append(isHex ? HexLetter(character, draws) : Letter(Rune.IsUpper(character) ? 'A' : 'a', draws));
            else
                AppendSign(code, character, changesSymbols, draws);
        }

        return hasChanged ? code.ToString() : null;
    }

    private static void AppendSign(StringBuilder code, Rune character, bool changesSymbols, KeyedDraws draws)
    {
        if (character.IsAscii)
            code.Append(changesSymbols && Symbols.Contains((char)character.Value) ? Symbols[draws.Next(Symbols.Length)] : (char)character.Value);
        else if (!IsMark(character))
            code.Append(Rune.IsWhiteSpace(character) ? ' ' : '*');
    }

    // Words of the field stay when they stand alone: patient ID: 123.
    private static int KeptEnd(string original, int start)
    {
        bool isInside = start > 0 && char.IsLetterOrDigit(original[start - 1]);
        int end = isInside ? start : WordRuns.WordEnd(original, start);
        return end < original.Length && !char.IsLetterOrDigit(original[end]) && FieldWords.Contains(original[start..end]) ? end : start;
    }

    private static char HexLetter(Rune original, KeyedDraws draws) => (char)((Rune.IsUpper(original) ? 'A' : 'a') + draws.Next(6));

    // Of 8 and more characters, with both letters and digits.
    private static bool IsHex(string text)
    {
        int letterCount = 0, digitCount = 0;
        foreach (char unit in text)
        {
            if (char.IsLetter(unit) && !char.IsAsciiHexDigit(unit)) return false;
            if (char.IsLetter(unit)) letterCount++;
            if (char.IsDigit(unit)) digitCount++;
        }

        return letterCount > 0 && digitCount > 0 && letterCount + digitCount >= 8;
    }

    private static bool IsMark(Rune character) => Rune.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark
        or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;
}
