using System.Text;
using CsCheck;
using OpenMed.Support;

namespace OpenMed.Text;

public sealed class UnicodeFormNormalizerTests
{
    private static readonly NormalizationForm[] Forms =
        [NormalizationForm.FormC, NormalizationForm.FormD, NormalizationForm.FormKC, NormalizationForm.FormKD];

    [Fact]
    public void Normalize_AnyText_IsWhatTheWholeTextGives()
    {
        SkipWithoutIcu();
        foreach (NormalizationForm form in Forms)
        {
            var normalizer = new UnicodeFormNormalizer(form);
            Some.Texts.Select(WellFormed).Sample(text => Assert.Equal(text.Normalize(form), normalizer.Apply(text)));
        }
    }

    [Fact]
    public void Normalize_EveryCharacter_IsWhatIcuGives()
    {
        SkipWithoutIcu();
        var normalizer = new UnicodeFormNormalizer(NormalizationForm.FormKC);
        for (int code = 0x80; code <= 0x10FFFF; code++)
        {
            if (!Rune.IsValid(code) || code == 0xFFFE) continue;

            string text = new Rune(code).ToString();
            Assert.Equal(text.Normalize(NormalizationForm.FormKC), normalizer.Apply(text));
        }
    }

    // An attribute cannot hold half a surrogate pair.
    [Fact]
    public void Normalize_WhatDotNetRefuses_DoesNotThrow()
    {
        SkipWithoutIcu();
        var normalizer = new UnicodeFormNormalizer(NormalizationForm.FormC);
        Assert.Equal("\u00E9\uFFFE", normalizer.Apply("e\u0301\uFFFE"));
        Assert.Equal("\uFFFE\u0301x", normalizer.Apply("\uFFFE\u0301x"));
        Assert.Equal("\uFFFD\u00E9", normalizer.Apply("\uD800e\u0301"));
    }

    private static string WellFormed(string text) =>
        string.Concat(text.EnumerateRunes().Select(character => character.Value == 0xFFFE ? "x" : character.ToString()));

    private static void SkipWithoutIcu() =>
        Assert.SkipWhen("\u00E9".Normalize(NormalizationForm.FormD).Length != 2, "The runtime has no ICU.");
}
