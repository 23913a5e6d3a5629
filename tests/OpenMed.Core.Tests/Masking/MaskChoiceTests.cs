using OpenMed.Support;

namespace OpenMed.Masking;

public sealed class MaskChoiceTests
{
    private const string Token = "[AGE:enc:0123abcd:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA]";

    [Theory]
    [InlineData("first_name", "the label 'first_name'")]
    [InlineData("own_label", "the label 'own_label'")]
    [InlineData("any_other_label", "labels without settings of their own")]
    public void New_LabelThatNeedsAKey_IsNamed(string label, string expected)
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(() => Choice(hasKey: false, (label, PiiMask.Hash)));

        Assert.StartsWith($"The policy has the mask Hash for {expected}, which needs a key.", exception.Message, StringComparison.Ordinal);
        Assert.Equal(PiiMask.Hash, Choice(hasKey: true, (label, PiiMask.Hash)).Of(label));
    }

    [Fact]
    public void New_LabelThatIsNotFound_NeedsNoKey() => Assert.False(new MaskChoice(
        label => new PiiLabelPolicy(Find: label != "age", 0, label == "age" ? PiiMask.Encrypt : PiiMask.Label), [], hasKey: false).MayEncrypt);

    [Fact]
    public void Mask_LabelThatWasNotKnown_IsRefusedWithoutAKey()
    {
        PiiMasker masker = new(Choice(hasKey: false, ("later", PiiMask.Hash)), key: null);

        InvalidOperationException exception = Assert.Throws<InvalidOperationException>(() => masker.Mask("Jane", [new("later", 0, 4, 1f)]));

        Assert.DoesNotContain("Jane", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Jane " + Token, 0, 4)]
    [InlineData("Jane " + Token, 0, 7)]
    [InlineData("Jane " + Token, 20, 4)]
    [InlineData("Jane " + Token, 0, 64)]
    [InlineData("Jane Doe", 5, 3)]
    public void Mask_KeepBesideEncrypt_LeavesNoTokenOfTheTextWhole(string text, int start, int length)
    {
        PiiMasker masker = new(Choice(hasKey: true, ("age", PiiMask.Encrypt), ("city", PiiMask.Keep)), SomeKey.One);

        string masked = masker.Mask(text, [new("city", start, length, 1f)]).Text;

        Assert.DoesNotContain(Token, masked, StringComparison.Ordinal);
        Assert.Equal((text, 0), (new PiiUnmasker(SomeKey.One).Unmask(masked).Text, new PiiUnmasker(SomeKey.One).Unmask(masked).FailedCount));
    }

    [Fact]
    public void Mask_NothingEncrypted_LeavesTokensOfTheText() =>
        Assert.Equal(Token, new PiiMasker(PiiMask.Label, SomeKey.One).Mask(Token, []).Text);

    private static MaskChoice Choice(bool hasKey, params (string Label, PiiMask Mask)[] masks) => new(
        label => new PiiLabelPolicy(true, 0, masks.Where(mask => mask.Label == label).Select(mask => (PiiMask?)mask.Mask).FirstOrDefault() ?? PiiMask.Label),
        ["own_label"],
        hasKey);
}
