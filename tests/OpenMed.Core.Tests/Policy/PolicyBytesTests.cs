using System.Text;
using OpenMed.Support;

namespace OpenMed.Policy;

public sealed class PolicyBytesTests
{
    [Fact]
    public void Load_ByteOrderMarkOfUtf8_IsPassedOver() =>
        Assert.Equal(0.5f, Load([.. Encoding.UTF8.Preamble, .. """{ "threshold": 0.5 }"""u8]).Threshold);

    [Fact]
    public void Load_Utf16_SaysSo()
    {
        foreach (Encoding encoding in new[] { Encoding.Unicode, Encoding.BigEndianUnicode })
            Assert.EndsWith(": The policy is in UTF-16. Save it as UTF-8.", Error([.. encoding.Preamble, .. encoding.GetBytes("{}")]), StringComparison.Ordinal);
    }

    /// <summary>Bytes that RFC 3629, section 3, rules out: a stray continuation, an overlong form, half of a pair, a cut-off sequence.</summary>
    [Theory]
    [InlineData(0x80)]
    [InlineData(0xC0, 0xAF)]
    [InlineData(0xED, 0xA0, 0x80)]
    [InlineData(0xE2, 0x82)]
    public void Load_NotUtf8_NamesThePlace(params int[] bytes)
    {
        byte[] file = [.. "{\n\"€\": \""u8, .. bytes.Select(value => (byte)value), .. "\" }"u8];

        Assert.EndsWith("(2,7): The policy is not UTF-8 here. Save it as UTF-8.", Error(file), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t")]
    [InlineData("\uFEFF")]
    public void Load_Empty_SaysSo(string text) =>
        Assert.EndsWith(": The policy is empty. Write at least {}.", Error(Encoding.UTF8.GetBytes(text)), StringComparison.Ordinal);

    [Fact]
    public void Load_MoreThanFourMegabytes_IsRefused()
    {
        byte[] file = new byte[PolicyBytes.MaxBytes + 1];
        Array.Fill(file, (byte)' ');
        file[0] = (byte)'{';
        file[^1] = (byte)'}';
        Assert.Contains(": The policy is larger than 4194304 bytes.", Error(file), StringComparison.Ordinal);
        Assert.Contains("larger than", Assert.Throws<PiiPolicyException>(() => PiiPolicy.Parse(new string(' ', file.Length))).Message, StringComparison.Ordinal);

        file[^1] = (byte)' ';
        file[^2] = (byte)'}';
        Assert.Equal(PiiProfile.Default, Load(file[..^1]).Profile);
    }

    [Fact]
    public void Load_NoSuchFileOrAFolder_SaysSo()
    {
        using TempFolder folder = new();

        Assert.StartsWith(
            $"{folder["none.json"]}: There is no such policy file.",
            Assert.Throws<PiiPolicyException>(() => PiiPolicy.Load(folder["none.json"])).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            $"{folder.FullPath}: This is a folder.",
            Assert.Throws<PiiPolicyException>(() => PiiPolicy.Load(folder.FullPath)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Load_FileThatNobodyMayRead_SaysSo()
    {
        using TempFolder folder = new();
        File.WriteAllText(folder["p.json"], "{}");
        using FileStream holder = new(folder["p.json"], FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        Assert.Contains(
            "The policy file cannot be read.",
            Assert.Throws<PiiPolicyException>(() => PiiPolicy.Load(folder["p.json"])).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_HalfOfAPair_NamesThePlace() => Assert.StartsWith(
        "policy(2,5): The policy has half of a surrogate pair.",
        Assert.Throws<PiiPolicyException>(() => PiiPolicy.Parse("{\n   \"\ud83d\": 1 }")).Message,
        StringComparison.Ordinal);

    private static PiiPolicy Load(byte[] bytes)
    {
        using TempFolder folder = new();
        File.WriteAllBytes(folder["p.json"], bytes);
        return PiiPolicy.Load(folder["p.json"]);
    }

    private static string Error(byte[] bytes) => Assert.Throws<PiiPolicyException>(() => Load(bytes)).Message;
}
