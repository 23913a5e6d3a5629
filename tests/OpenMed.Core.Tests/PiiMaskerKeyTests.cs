using OpenMed.Support;

namespace OpenMed;

public sealed class PiiMaskerKeyTests
{
    [Theory]
    [InlineData(PiiMask.Hash)]
    [InlineData(PiiMask.Surrogate)]
    [InlineData(PiiMask.Shift)]
    [InlineData(PiiMask.Encrypt)]
    public void New_MaskThatNeedsAKey_IsRefusedWithoutOne(PiiMask mask)
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(() => new PiiMasker(mask));

        Assert.Contains($"{mask} needs a key", exception.Message, StringComparison.Ordinal);
        Assert.NotEqual("Jane", new PiiMasker(mask, SomeKey.One).Mask("Jane", [new("first_name", 0, 4, 1f)]).Text);
    }

    [Theory]
    [InlineData(PiiMask.Label, "Hi [FIRST_NAME]!")]
    [InlineData(PiiMask.Numbered, "Hi [FIRST_NAME_1]!")]
    [InlineData(PiiMask.Stars, "Hi ****!")]
    [InlineData(PiiMask.Last4, "Hi ****!")]
    [InlineData(PiiMask.Zip3, "Hi [FIRST_NAME]!")]
    [InlineData(PiiMask.Remove, "Hi !")]
    [InlineData(PiiMask.Keep, "Hi Jane!")]
    public void Mask_WithoutKey_WritesTheMask(PiiMask mask, string expected) =>
        Assert.Equal(expected, new PiiMasker(mask).Mask("Hi Jane!", [new("first_name", 3, 4, 1f)]).Text);

    [Fact]
    public void Mask_Policy_AsksItForEachLabel() =>
        Assert.Equal("Hi [FIRST_NAME]!", new PiiMasker(PiiPolicy.Default).Mask("Hi Jane!", [new("first_name", 3, 4, 1f)]).Text);

    [Fact]
    public void New_NullPolicy_Throws() => Assert.Throws<ArgumentNullException>("policy", () => new PiiMasker((PiiPolicy)null!));

    [Fact]
    public void New_SanitizerWithoutTheKeyOfItsMask_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => new PiiSanitizer(null, PiiMask.Encrypt));
        Assert.Throws<ArgumentException>(() => new PiiSanitizer(new PiiDetectorOptions { Policy = PiiPolicy.Parse("""{ "mask": "hash" }""") }));
    }

    [Fact]
    public void Mask_ManyThreads_GiveTheSame()
    {
        PiiMasker masker = new(PiiMask.Surrogate, SomeKey.One);
        PiiEntity[] entities = [new("first_name", 0, 4, 1f), new("date", 5, 10, 1f)];

        string[] texts = [.. Enumerable.Range(0, 2000).AsParallel().Select(_ => masker.Mask("Jane 2024-03-18", entities).Text).Distinct()];

        Assert.Single(texts);
    }
}
