using OpenMed.Analyzers.Evidence;

namespace OpenMed.Analyzers.Literals;

/// <summary>Finds telephone numbers: all of a literal in the international form, beside a name that says it. Source: ITU-T E.123, E.164.</summary>
internal static class PhoneReader
{
    private const int Longest = 24;
    private const int LeastDigits = 9;
    private const int MostDigits = 15;
    private const int MostDifferentDigitsOfExamples = 3;

    /// <summary>Finds one.</summary>
    /// <param name="text">The text of the literal.</param>
    public static LiteralFinding? Find(LiteralText text)
    {
        if (text.Chars.Length > Longest || text.Chars[0] != '+' || Digits(text.Chars) is not { } digits) return null;

        bool isNumber = digits.Length is >= LeastDigits and <= MostDigits && digits[0] != '0'
            && !MadeUp.HasRun(digits) && !MadeUp.HasFewDigits(digits, MostDifferentDigitsOfExamples) && !FictionNumbers.Contains(digits);
        return isNumber && text.Names.Any(IsPhone) ? LiteralFinding.Phone : null;
    }

    private static bool IsPhone(string name) => LabelPolicy.TryGet(name, ValueShape.Text, out string label) && label is "phone_number" or "fax_number";

    // Null when there is another sign than those that stand between groups.
    private static string? Digits(string text)
    {
        var digits = new System.Text.StringBuilder(text.Length);
        foreach (char character in text.Substring(1))
        {
            if (char.IsAsciiDigit(character)) digits.Append(character);
            else if (character is not (' ' or '-' or '.' or '(' or ')' or '/')) return null;
        }

        return digits.ToString();
    }
}
