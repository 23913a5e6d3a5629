using OpenMed.Rules.Checksums;
using OpenMed.Rules.Codes;

namespace OpenMed.Rules.Identity;

/// <summary>Finnish personal identity codes: a birth date, a sign of the century, a number and a check character.</summary>
internal sealed class FinnishIdentityRecognizer() : CodeRecognizer(
    "finnish-hetu",
    "unique_id",
    new ContextWords("hetu", "henkil\u00F6tunnus", "henkilotunnus", "personbeteckning"),
    11,
    11)
{
    /// <inheritdoc/>
    protected override bool HasForm(ReadOnlySpan<char> code) => FinnishIdentity.HasForm(code);

    /// <inheritdoc/>
    protected override bool IsValid(ReadOnlySpan<char> code) => FinnishIdentity.IsValid(code);
}
