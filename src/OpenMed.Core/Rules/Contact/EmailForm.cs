using System.Globalization;
using OpenMed.Rules.Network;

namespace OpenMed.Rules.Contact;

/// <summary>The two sides of an e-mail address. Source: RFC 5321, sections 4.1.2, 4.1.3 and 4.5.3.1.</summary>
internal static class EmailForm
{
    private const int LongestLocal = 64;
    private const int LongestLabel = 63;
    private const int LongestDomain = 253;
    private const int LongestLiteral = 48;

    /// <summary>Where the local part before an <c>@</c> starts.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the <c>@</c> is.</param>
    /// <returns>The start; <paramref name="at"/> itself when there is none.</returns>
    public static int LocalStart(in RuleText text, int at)
    {
        if (text.At(at - 1) == '"') return QuotedStart(text, at);

        int start = at;
        while (at - start <= LongestLocal && IsLocal(text.At(start - 1)) && !(text.At(start - 1) == '.' && text.At(start) is '.' or '@')) start--;
        if (at - start > LongestLocal || text.At(start - 1) == '@') return at;

        while (start < at && !(char.IsLetterOrDigit(text.Chars[start]) || text.Chars[start] == '_' || char.IsSurrogate(text.Chars[start]))) start++;
        return start;
    }

    /// <summary>Reads the domain behind an <c>@</c>: labels with dots, or an address in brackets.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The first code unit after the <c>@</c>.</param>
    /// <param name="end">The first code unit after the domain.</param>
    /// <param name="hasDot">Whether it has at least two labels or is an address.</param>
    /// <returns>Whether there is one that mail may go to.</returns>
    public static bool TryReadDomain(in RuleText text, int start, out int end, out bool hasDot)
    {
        end = start;
        hasDot = false;
        if (text.At(start) == '[') return hasDot = TryReadLiteral(text, start, out end);

        int label = start;
        int lastLabel = start;
        while (end - start <= LongestDomain + 1)
        {
            char character = text.At(end);
            if (character == '.' && end > label && char.IsLetterOrDigit(text.At(end + 1)) | char.IsSurrogate(text.At(end + 1)) && text.At(end - 1) != '-')
            {
                label = lastLabel = end + 1;
                hasDot = true;
            }
            else if (!(IsLabel(character) || (character == '-' && end > label)))
            {
                break;
            }

            if (++end - label > LongestLabel) return false;
        }

        while (end > start && text.Chars[end - 1] is '-' or '_') end--;
        int length = end - lastLabel;
        if (end - start > LongestDomain || length < 2 || IsDigits(text.Chars[lastLabel..end])) return false;

        // "a@b@c.de" and "a@b..de" are none.
        bool goesOn = text.At(end) == '.' && text.At(end + 1) == '.' && char.IsLetterOrDigit(text.At(end + 2));
        return text.At(end) != '@' && !goesOn;
    }

    private static int QuotedStart(in RuleText text, int at)
    {
        int start = at - 1;
        while (at - start <= LongestLocal && !char.IsControl(text.At(start - 1)))
        {
            start--;
            if (text.Chars[start] == '"' && text.At(start - 1) != '\\') return start < at - 2 ? start : at;
        }

        return at;
    }

    private static bool TryReadLiteral(in RuleText text, int start, out int end)
    {
        end = start + 1;
        ReadOnlySpan<char> rest = text.Slice(end, end + LongestLiteral);
        int close = rest.IndexOf(']');
        if (close <= 0) return false;

        int from = end;
        end += close + 1;
        return rest.StartsWith("IPv6:", StringComparison.OrdinalIgnoreCase)
            ? IPv6Form.IsValid(text, from + 5, end - 1)
            : IPv4Address.TryRead(text, from, out IPv4Address address) && address.Length == close;
    }

    private static bool IsLocal(char character) =>
        RuleText.IsWordCharacter(character) || character is '.' or '-' or '+' or '\'' or '!' or '#' or '$' or '%' or '^' or '~'
        || (character > 127 && char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);

    private static bool IsLabel(char character) => RuleText.IsWordCharacter(character) || (character > 127 && IsLocal(character));

    private static bool IsDigits(ReadOnlySpan<char> chars) => !chars.ContainsAnyExceptInRange('0', '9');
}
