namespace OpenMed.Rules.Credentials;

/// <summary>The form of blood types: A, B, AB or O with a sign or a word for the Rhesus factor. Source: ISBT, blood group systems ABO and RH.</summary>
internal static class BloodTypeForm
{
    private static readonly string[] Factors =
        ["+", "-", "positive", "negative", "positiv", "negativ", "positif", "positivo", "negativo", "pos", "neg", "rh+", "rh-", "rhd+", "rhd-", "rh positive", "rh negative", "rh pos", "rh neg"];

    /// <summary>How long a blood type at the start of a text is.</summary>
    /// <param name="text">The text.</param>
    /// <param name="needsFactor">Whether the letters alone are not enough.</param>
    /// <returns>The length in UTF-16 code units, or 0.</returns>
    public static int MatchLength(ReadOnlySpan<char> text, bool needsFactor)
    {
        int letters = text.StartsWith("AB", StringComparison.Ordinal) ? 2 : text.Length > 0 && text[0] is 'A' or 'B' or 'O' or '0' ? 1 : 0;
        if (letters == 0) return 0;

        int start = letters;
        while (start < text.Length && start - letters < 2 && text[start] is ' ' or '(') start++;
        int longest = 0;
        foreach (string factor in Factors)
        {
            int end = start + factor.Length;
            if (factor.Length <= longest || !text[start..].StartsWith(factor, StringComparison.OrdinalIgnoreCase)) continue;

            bool endsWord = !char.IsLetter(factor[^1]) || end == text.Length || !char.IsLetterOrDigit(text[end]);
            bool isHyphen = factor == "-" && end < text.Length && char.IsLetterOrDigit(text[end]);
            if (endsWord && !isHyphen) longest = factor.Length;
        }

        if (longest > 0) return start + longest;

        return !needsFactor && (letters == text.Length || !char.IsLetterOrDigit(text[letters])) ? letters : 0;
    }
}
