using OpenMed.Rules.Checksums;
using OpenMed.Rules.Keyed;
using OpenMed.Rules.Numbers;

namespace OpenMed.Rules.Vehicles;

/// <summary>Numbers of mobile devices (IMEI): 15 digits with a Luhn check, by a word near them or with the first digits of the bodies that give them out. Source: 3GPP TS 23.003; GSMA TS.06.</summary>
internal sealed class MobileDeviceRecognizer() : NumberRecognizer(
    "imei",
    "device_identifier",
    new ContextWords("imei", "imeisv", "meid", "handset", "mobile equipment"),
    "2-6-6-1", "6-2-6-1", "8-6-1", "8 6 1", "2 6 6 1", "15")
{
    /// <inheritdoc/>
    protected override float ScoreAlone(in RuleText text, in NumberCandidate candidate) =>
        !IsReportingBody(candidate.Digits) || TechnicalKeys.Touch(text, candidate.Start) ? RuleScore.Weak : candidate.IsGrouped ? RuleScore.Checksum : RuleScore.Form;

    /// <inheritdoc/>
    protected override bool IsValid(ReadOnlySpan<char> digits) => Imei.IsValid(digits);

    // CTIA, BABT, TAF and MSAI give out nearly all of today's.
    private static bool IsReportingBody(ReadOnlySpan<char> digits) => DigitText.ToNumber(digits[..2]) is 1 or 35 or 86 or 91 or 99;
}
