namespace OpenMed.Analyzers.Literals;

/// <summary>Digits of a literal that stand for themselves, alone or in groups with one separator between them. Immutable.</summary>
internal sealed class DigitGroups
{
    private const int MostDigits = 19;
    private const int MostGroups = 5;
    private const int LeastDigits = 9;

    private DigitGroups(string digits, string form, char separator, bool isWhole)
    {
        Digits = digits;
        Form = form;
        Separator = separator;
        IsWhole = isWhole;
    }

    /// <summary>The digits alone, from 9 to 19.</summary>
    public string Digits { get; }

    /// <summary>The lengths of the groups with a space between them, for example <c>3 2 4</c>; of one group its length.</summary>
    public string Form { get; }

    /// <summary>What stands between the groups; NUL when there is one.</summary>
    public char Separator { get; }

    /// <summary>Whether they are all of the literal.</summary>
    public bool IsWhole { get; }

    /// <summary>Reads all of a text; from each place where some may start, the shorter ones first.</summary>
    /// <param name="text">The text.</param>
    public static IEnumerable<DigitGroups> Read(LiteralText text)
    {
        int charIndex = 0;
        while (charIndex < text.Chars.Length)
        {
            if (char.IsAsciiDigit(text.Chars[charIndex]))
            {
                if (IsFree(text.At(charIndex - 1), text.At(charIndex - 2)))
                {
                    foreach (DigitGroups groups in ReadFrom(text, charIndex)) yield return groups;
                }

                while (char.IsAsciiDigit(text.At(charIndex))) charIndex++;
            }
            else
            {
                charIndex++;
            }
        }
    }

    private static IEnumerable<DigitGroups> ReadFrom(LiteralText text, int start)
    {
        string digits = "";
        string form = "";
        char separator = '\0';
        int charIndex = start;
        for (int groupCount = 0; groupCount < MostGroups; groupCount++)
        {
            int groupStart = charIndex;
            while (char.IsAsciiDigit(text.At(charIndex)) && charIndex - groupStart <= MostDigits) charIndex++;
            digits += text.Chars.Substring(groupStart, charIndex - groupStart);
            if (digits.Length > MostDigits) yield break;

            form += (groupCount == 0 ? "" : " ") + (charIndex - groupStart).ToString(System.Globalization.CultureInfo.InvariantCulture);
            if (digits.Length >= LeastDigits && IsFree(text.At(charIndex), text.At(charIndex + 1)))
                yield return new DigitGroups(digits, form, separator, start == 0 && charIndex == text.Chars.Length);

            char next = text.At(charIndex);
            if (next is not (' ' or '-') || (separator != '\0' && next != separator) || !char.IsAsciiDigit(text.At(charIndex + 1))) yield break;

            separator = next;
            charIndex++;
        }
    }

    // Digits that go on over a sign are a part of something longer: a fraction, a time, a version, a code.
    private static bool IsFree(char touching, char beyond) =>
        !LiteralText.IsJoined(touching) && touching != '+' && !(touching is '-' or '.' or ',' or '/' or ':' && LiteralText.IsJoined(beyond));
}
