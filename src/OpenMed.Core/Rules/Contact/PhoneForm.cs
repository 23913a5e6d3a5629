using OpenMed.Rules.Network;

namespace OpenMed.Rules.Contact;

/// <summary>How telephone numbers are written. Source: ITU-T E.123, DIN 5008, and the North American Numbering Plan.</summary>
internal static class PhoneForm
{
    /// <summary>Whether it is 3-3-4 digits of North America, with or without a 1 or a prefix that begins with 0 before them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="candidate">The candidate.</param>
    public static bool IsNorthAmerican(in RuleText text, in PhoneCandidate candidate)
    {
        ReadOnlySpan<int> lengths = candidate.Lengths;
        bool isJoined = lengths is [3, 7];
        char first = candidate.Digits[0];
        bool isParted = (lengths is [3, 3, 4] && first != '0') || (lengths is [1, 3, 3, 4] && first == '1') || (lengths is [>= 2 and <= 4, 3, 3, 4] && first == '0');
        if (!isJoined && !isParted) return false;

        // Blanks alone also part the thousands of a number.
        bool hasSigns = text.Chars[candidate.Start..candidate.End].IndexOfAny('-', '(', '.') >= 0 || text.Chars[candidate.Start..candidate.End].Contains('/');
        if (isJoined) return text.At(candidate.Start) == '(' || (text.At(candidate.Start + 3) == '-' && HasAreaCode(candidate.Digits));
        return hasSigns || HasAreaCode(candidate.Digits[^10..]);
    }

    /// <summary>Whether ten digits start with an area code and an exchange of North America.</summary>
    /// <param name="digits">Ten ASCII digits.</param>
    public static bool HasAreaCode(ReadOnlySpan<char> digits) =>
        digits.Length == 10 && digits[0] is >= '2' and <= '9' && digits[3] is >= '2' and <= '9' && digits[1..3] is not "11";

    /// <summary>Whether it has a form that only telephone numbers have: a trunk zero or an area code in brackets, and groups; not the 4-4 of serials (ISSN).</summary>
    /// <param name="text">The text.</param>
    /// <param name="candidate">The candidate.</param>
    public static bool IsNational(in RuleText text, in PhoneCandidate candidate)
    {
        bool startsAsOne = candidate.Digits[0] == '0' || text.At(candidate.Start) == '(';
        return startsAsOne && candidate.GroupCount > 1 && candidate.Lengths is not [4, 4] && candidate.Lengths[0] < 7 && candidate.DigitCount is >= 7 and <= 13;
    }

    /// <summary>Whether a trunk zero in brackets stands behind a country code: <c>64(0)64123456</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="candidate">The candidate.</param>
    public static bool HasBracketedZero(in RuleText text, in PhoneCandidate candidate) =>
        candidate.GroupCount > 2 && candidate.Lengths[0] <= 3 && candidate.Lengths[1] == 1
        && text.Chars[candidate.Start..candidate.End].IndexOf("(0)", StringComparison.Ordinal) > 0;

    /// <summary>Whether a candidate is a date, a decimal number, an address or half a bracket.</summary>
    /// <param name="text">The text.</param>
    /// <param name="candidate">The candidate.</param>
    public static bool IsSomethingElse(in RuleText text, in PhoneCandidate candidate)
    {
        ReadOnlySpan<char> chars = text.Chars[candidate.Start..candidate.End];
        int openCount = chars.Count('(');
        if (openCount > 1 && !chars.Contains("(0)", StringComparison.Ordinal) || openCount != chars.Count(')')) return true;

        ReadOnlySpan<int> lengths = candidate.Lengths;
        bool hasDotsAlone = chars.IndexOfAny(" -/(") < 0 && chars.Contains('.');
        if (hasDotsAlone && (lengths.Length == 2 || (lengths.Length == 4 && lengths.IndexOfAnyExceptInRange(1, 3) < 0))) return true;

        if (HoldsAddress(text, candidate)) return true;

        // 3-2-4 is a social security number, 4-4-4 the beginning of a card.
        if (lengths is [3, 2, 4, ..] or [4, 4, 4, ..]) return true;

        return lengths.Length >= 3 && IsDate(candidate.Digits, lengths);
    }

    // "80 - 192.0.2.7".
    private static bool HoldsAddress(in RuleText text, in PhoneCandidate candidate)
    {
        if (text.Chars[candidate.Start..candidate.End].Count('.') < 3) return false;

        for (int start = candidate.Start; start < candidate.End; start++)
        {
            if (DigitGroup.StartsAt(text, start) && IPv4Address.TryRead(text, start, out _)) return true;
        }

        return false;
    }

    private static bool IsDate(ReadOnlySpan<char> digits, ReadOnlySpan<int> lengths) => lengths switch
    {
        [4, 2, 2, ..] => digits[0] is '1' or '2' && digits[1] is '9' or '0' && digits[4] is '0' or '1' && digits[6] is >= '0' and <= '3',
        [1 or 2, 1 or 2, 4] => digits[^4..][0] is '1' or '2',
        [1 or 2, 1 or 2, 2] => true,
        _ => false,
    };
}
