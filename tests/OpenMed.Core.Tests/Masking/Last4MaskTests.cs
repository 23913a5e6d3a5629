namespace OpenMed.Masking;

public sealed class Last4MaskTests
{
    /// <summary>A published test card, the fictional 555-01xx, and invented values.</summary>
    [Theory]
    [InlineData("4111 1111 1111 1111", "**** **** **** 1111")]
    [InlineData("(937) 555-0148", "(***) ***-0148")]
    [InlineData("12345678", "****5678")]
    [InlineData("1234567", "*******")]
    [InlineData("123-45", "******")]
    [InlineData("1234", "****")]
    [InlineData("---", "***")]
    [InlineData("p$ssw#rd!9x7", "*******d*9x7")]
    [InlineData("\uff11\uff12\uff13\uff14\uff15\uff16\uff17\uff18", "****\uff15\uff16\uff17\uff18")]
    [InlineData("abcdefgho\u0308", "*****fgho\u0308")]
    [InlineData("\U0001D409aneRoeSmith", "********mith")]
    public void Append_Value_ShowsFourAtMost(string original, string expected) =>
        Assert.Equal(expected, MaskText.Of(new Last4Mask(), "account_number", original));
}
