namespace OpenMed.Masking.Keys;

public sealed class KeyTextTests
{
    [Theory]
    [InlineData("000102030405060708090a0b0c0d0e0f", 16)]
    [InlineData("00 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F", 16)]
    [InlineData("AAECAwQFBgcICQoLDA0ODw==", 16)]
    [InlineData("AAECAwQFBgcICQoLDA0ODw", 16)]
    [InlineData("-__AAECAwQFBgcICQoLDA0OD", 18)]
    public void Decode_Key_GivesItsBytes(string text, int length) => Assert.Equal(length, KeyText.Decode(text)?.Length);

    [Theory]
    [InlineData("")]
    [InlineData("000102030405060708090a0b0c0d0e")]
    [InlineData("AAECAwQFBgcICQoLDA0O")]
    [InlineData("correct horse battery staple!")]
    [InlineData("A")]
    [InlineData("AAECAwQFBgcICQoLDA0OD")]
    public void Decode_NoKey_GivesNull(string text) => Assert.Null(KeyText.Decode(text));
}
