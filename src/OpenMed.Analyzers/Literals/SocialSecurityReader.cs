using OpenMed.Analyzers.Evidence;
using OpenMed.Rules.Identity;

namespace OpenMed.Analyzers.Literals;

/// <summary>Finds US social security numbers: with dashes by their form and ranges, else where a name says so.</summary>
internal static class SocialSecurityReader
{
    private const int MostDifferentDigitsOfExamples = 2;

    /// <summary>Finds one.</summary>
    /// <param name="text">The text of the literal.</param>
    public static LiteralFinding? Find(LiteralText text)
    {
        foreach (DigitGroups groups in DigitGroups.Read(text))
        {
            if (groups.Form is not ("3 2 4" or "9") || !IsOfPerson(groups.Digits)) continue;
            if (groups.Separator == '-' || (groups.IsWhole && IsNamed(text))) return LiteralFinding.SocialSecurity;
        }

        return null;
    }

    private static bool IsOfPerson(string digits) =>
        SocialSecurityRanges.IsIssued(digits.AsSpan()) && !MadeUp.HasRun(digits) && !MadeUp.HasFewDigits(digits, MostDifferentDigitsOfExamples);

    // The lexicon's word for other countries' numbers is the same.
    private static bool IsNamed(LiteralText text) =>
        text.Names.Any(name => LabelPolicy.TryGet(name, ValueShape.Text, out string label) && label == "ssn" && IsOfUs(LabelPolicy.Letters(name)));

    private static bool IsOfUs(string letters) => letters.Contains("ssn") || letters.Contains("socialsecurity") || letters.Contains("socsec");
}
