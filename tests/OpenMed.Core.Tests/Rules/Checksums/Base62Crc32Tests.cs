namespace OpenMed.Rules.Checksums;

public sealed class Base62Crc32Tests
{
    // Source: the example token in GitHub's article on its token formats (2021), without its prefix.
    [Fact]
    public void IsValid_PublishedExample_Passes() => Assert.True(Base62Crc32.IsValid("zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ0mLq17"));

    [Theory]
    [InlineData("zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ0mLq18")]
    [InlineData("zQWBuTSOoRi4A9spHcVY5ncnsDkxkK0mLq17")]
    [InlineData("zQWBuTSOoRi4A9spHcVY5ncnsDkxJk0mLq17")]
    [InlineData("0mLq17")]
    [InlineData("")]
    public void IsValid_ChangedOrShort_Fails(string body) => Assert.False(Base62Crc32.IsValid(body));
}
