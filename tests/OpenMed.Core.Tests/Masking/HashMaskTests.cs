using OpenMed.Support;

namespace OpenMed.Masking;

public sealed class HashMaskTests
{
    /// <summary>Python: the first 12 bytes of hmac(hkdf_expand(bytes(range(32)), b'openmed/v1/hash'), 'jane@example.com'.encode('utf-16-le'), 'sha256'),
    /// as base64url.</summary>
    [Fact]
    public void Append_KnownValue_NeverChanges() =>
        Assert.Equal($"[EMAIL:hash:{SomeKey.One.Id}:P5KgY7Ieb7feKJAW]", MaskText.Of(new HashMask(SomeKey.One), "email", "jane@example.com"));

    [Fact]
    public void Append_SameValueUnderAnotherLabel_HasTheSameTag()
    {
        HashMask mask = new(SomeKey.One);

        Assert.Equal(
            MaskText.Of(mask, "phone_number", "555-0148").Split(':')[^1], MaskText.Of(mask, "fax_number", "555-0148").Split(':')[^1]);
    }

    [Theory]
    [InlineData("jane@example.com", "Jane@example.com")]
    [InlineData("jane", "jane ")]
    [InlineData("\U0001F469", "\U0001F468")]
    public void Append_OtherValue_HasAnotherTag(string value, string other)
    {
        HashMask mask = new(SomeKey.One);

        Assert.NotEqual(MaskText.Of(mask, "email", value), MaskText.Of(mask, "email", other));
    }

    // An attribute would hold both as U+FFFD.
    [Fact]
    public void Append_OtherHalfOfAPair_HasAnotherTag()
    {
        HashMask mask = new(SomeKey.One);

        Assert.NotEqual(MaskText.Of(mask, "email", "\ud83d"), MaskText.Of(mask, "email", "\ud83c"));
    }

    [Fact]
    public void Append_OtherKey_HasAnotherTagAndId()
    {
        string[] parts = MaskText.Of(new HashMask(SomeKey.One), "email", "a").Split(':');
        string[] others = MaskText.Of(new HashMask(SomeKey.Other), "email", "a").Split(':');

        Assert.NotEqual(parts[2], others[2]);
        Assert.NotEqual(parts[3], others[3]);
    }

    [Theory]
    [InlineData("a label:with]signs", "[A_LABEL_WITH_SIGNS:hash:")]
    [InlineData("GIVENNAME", "[GIVENNAME:hash:")]
    public void Append_AnyLabel_HasNoSignsOfTheForm(string label, string expected) =>
        Assert.StartsWith(expected, MaskText.Of(new HashMask(SomeKey.One), label, "x"), StringComparison.Ordinal);
}
