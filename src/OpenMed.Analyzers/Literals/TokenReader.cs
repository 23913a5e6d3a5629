using OpenMed.Analyzers.Evidence;
using OpenMed.Rules.Credentials;

namespace OpenMed.Analyzers.Literals;

/// <summary>Finds keys and tokens that their form gives away: a provider's prefix, or a JSON web token whose header names an algorithm. Source: see <see cref="ProviderKeys"/>.</summary>
internal static class TokenReader
{
    private const int Shortest = 20;
    private const int Longest = 260;
    private const int LongestDotted = 1024;
    private const int LeastPayload = 8;
    private const int LeastSignature = 20;
    private const int LeastDigits = 3;
    private const double LeastBits = 2.8;

    /// <summary>Finds one.</summary>
    /// <param name="text">The text of the literal.</param>
    public static LiteralFinding? Find(LiteralText text)
    {
        string chars = text.Chars;
        for (int start = 0; start < chars.Length; start++)
        {
            if (!IsTokenCharacter(chars[start])) continue;

            int end = PartEnd(text, start);
            bool isKey = !LiteralText.IsJoined(text.At(start - 1)) && !LiteralText.IsJoined(text.At(end)) && (IsProviderKey(text, start, end) || IsDotted(text, start, end));
            if (isKey) return LiteralFinding.Key;

            start = end;
        }

        return null;
    }

    private static bool IsProviderKey(LiteralText text, int start, int end)
    {
        if (end - start is < Shortest or > Longest) return false;

        string run = text.Chars.Substring(start, end - start);
        foreach (ProviderKey key in ProviderKeys.StartingWith(run[0]))
        {
            if (key.Matches(run.AsSpan())) return !IsPublic(key) && (!key.NeedsContext || IsNamed(text)) && IsDrawn(run.Substring(key.Prefix.Length), key.Alphabet);
        }

        return false;
    }

    // Stripe's publishable keys are meant to be seen.
    private static bool IsPublic(ProviderKey key) => key.Prefix.StartsWith("pk_", StringComparison.Ordinal);

    private static bool IsNamed(LiteralText text) => text.Names.Any(name => LabelPolicy.TryGet(name, ValueShape.Text, out string label) && label == "api_key");

    private static bool IsDrawn(string body, KeyAlphabet alphabet) =>
        Entropy.BitsPerChar(body.AsSpan()) >= LeastBits && (alphabet != KeyAlphabet.Token || body.Count(char.IsDigit) >= LeastDigits)
        && !MadeUp.IsSecret(body) && !ExampleSecrets.Contains(body);

    private static bool IsDotted(LiteralText text, int start, int end)
    {
        if (text.At(end) != '.' || text.At(start - 1) == '.') return false;
        if (string.CompareOrdinal(text.Chars, start, "eyJ", 0, 3) == 0) return IsJsonWebToken(text, start, end);

        foreach ((string prefix, int least) in DottedTokenPrefixes.All)
        {
            if (string.CompareOrdinal(text.Chars, start, prefix, 0, prefix.Length) != 0) continue;

            int last = end;
            while (last - start < LongestDotted && text.At(last) == '.' && IsTokenCharacter(text.At(last + 1))) last = PartEnd(text, last + 1);
            return last - start >= least && last - start <= LongestDotted && IsDrawn(text.Chars.Substring(start, last - start), KeyAlphabet.Token);
        }

        return false;
    }

    private static bool IsJsonWebToken(LiteralText text, int start, int headerEnd)
    {
        int payloadEnd = PartEnd(text, headerEnd + 1);
        if (payloadEnd - headerEnd - 1 < LeastPayload || text.At(payloadEnd) != '.') return false;

        int end = PartEnd(text, payloadEnd + 1);
        return end - payloadEnd - 1 >= LeastSignature && !LiteralText.IsJoined(text.At(end)) && TokenHeader.HasAlgorithm(text.Chars.AsSpan(start, headerEnd - start))
            && !ExampleSecrets.IsPayload(text.Chars, headerEnd + 1);
    }

    private static int PartEnd(LiteralText text, int start)
    {
        int end = start;
        while (IsTokenCharacter(text.At(end))) end++;
        return end;
    }

    private static bool IsTokenCharacter(char character) => char.IsAsciiLetterOrDigit(character) || character is '_' or '-';
}
