namespace OpenMed.Masking.Surrogates;

/// <summary>Writes a stand-in in the case of the original.</summary>
internal static class LetterCase
{
    /// <summary>All capitals, all small, a capital first and small ones behind it, or else as the stand-in is.</summary>
    /// <param name="standIn">The stand-in.</param>
    /// <param name="model">The original.</param>
    public static string Like(string standIn, ReadOnlySpan<char> model)
    {
        int upperCount = 0, lowerCount = 0;
        foreach (char unit in model)
        {
            if (char.IsUpper(unit)) upperCount++;
            if (char.IsLower(unit)) lowerCount++;
        }

        if (lowerCount == 0) return upperCount > 1 ? standIn.ToUpperInvariant() : Capital(standIn);

        return upperCount == 0 ? standIn.ToLowerInvariant() : upperCount == 1 && char.IsUpper(model[0]) ? Capital(standIn) : standIn;
    }

    private static string Capital(string standIn) =>
        char.IsLower(standIn[0]) ? char.ToUpperInvariant(standIn[0]) + standIn[1..] : standIn;
}
