using OpenMed.Rules.Codes;

namespace OpenMed.Rules.Health;

/// <summary>US Medicare beneficiary identifiers (MBI): eleven characters, letters without S, L, O, I, B and Z. Source: CMS, Understanding the Medicare Beneficiary Identifier Format.</summary>
internal sealed class MedicareBeneficiaryRecognizer() : CodeRecognizer(
    "us-mbi",
    "health_plan_beneficiary_number",
    new ContextWords("mbi", "medicare", "beneficiary"),
    11,
    13)
{
    /// <inheritdoc/>
    protected override float ScoreAlone => RuleScore.Context;

    /// <inheritdoc/>
    protected override bool HasChecksum => false;

    /// <inheritdoc/>
    protected override bool HasForm(ReadOnlySpan<char> code) => HasPlaces(code);

    /// <inheritdoc/>
    protected override bool IsValid(ReadOnlySpan<char> code) => true;

    // C is a digit from 1, N a digit, A a letter, * either.
    private static bool HasPlaces(ReadOnlySpan<char> code)
    {
        const string Places = "CA*NA*NAANN";
        if (code.Length != Places.Length) return false;

        for (int charIndex = 0; charIndex < Places.Length; charIndex++)
        {
            bool isDigit = char.IsAsciiDigit(code[charIndex]);
            bool isLetter = char.IsAsciiLetterUpper(code[charIndex]) && !"SLOIBZ".Contains(code[charIndex], StringComparison.Ordinal);
            bool fits = Places[charIndex] switch
            {
                'C' => isDigit && code[charIndex] != '0',
                'N' => isDigit,
                'A' => isLetter,
                _ => isDigit || isLetter,
            };
            if (!fits) return false;
        }

        return true;
    }
}
