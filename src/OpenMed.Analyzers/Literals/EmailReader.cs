using OpenMed.Rules;
using OpenMed.Rules.Contact;

namespace OpenMed.Analyzers.Literals;

/// <summary>Finds e-mail addresses of persons. Source of the form: RFC 5321, section 4.1.2.</summary>
internal static class EmailReader
{
    /// <summary>Finds one.</summary>
    /// <param name="text">The text of the literal.</param>
    public static LiteralFinding? Find(LiteralText text)
    {
        string chars = text.Chars;
        for (int at = chars.IndexOf('@'); at >= 0; at = chars.IndexOf('@', at + 1))
        {
            if (IsAt(chars, at)) return LiteralFinding.Email;
        }

        return null;
    }

    private static bool IsAt(string chars, int at)
    {
        var text = new RuleText(chars.AsSpan(), default);
        if (!EmailForm.TryReadDomain(text, at + 1, out int end, out bool hasDot) || !hasDot) return false;

        int start = EmailForm.LocalStart(text, at);
        if (start == at || text.At(start - 1) == LiteralText.Hole || text.At(end) == LiteralText.Hole || EmailLookAlikes.IsUserInfo(text, start)) return false;

        ReadOnlySpan<char> local = text.Slice(start, at);
        ReadOnlySpan<char> domain = text.Slice(at + 1, end);
        bool isSomethingElse = EmailLookAlikes.IsAlgorithm(local, domain) || EmailLookAlikes.IsRemote(text, local, end) || EmailLookAlikes.IsCode(local, domain);
        return !isSomethingElse && HasTopLevel(domain) && Mailboxes.IsOfPerson(local.ToString()) && !ReservedDomains.Contains(domain.ToString());
    }

    // Two letters at least.
    private static bool HasTopLevel(ReadOnlySpan<char> domain)
    {
        ReadOnlySpan<char> last = domain.Slice(domain.LastIndexOf('.') + 1);
        foreach (char character in last)
        {
            if (!char.IsLetter(character)) return false;
        }

        return last.Length >= 2;
    }
}
