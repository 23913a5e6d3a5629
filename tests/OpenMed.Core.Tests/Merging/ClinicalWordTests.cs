namespace OpenMed.Merging;

public sealed class ClinicalWordTests
{
    [Theory]
    [InlineData("pt w/ hx of COPD", "hx")]
    [InlineData("best HTN therapy", "TN")]
    [InlineData("Mgmt of pain", "Mgmt")]
    [InlineData("switch to Rivaroxaban now", "Rivaroxaban")]
    [InlineData("takes losartan", "losartan")]
    [InlineData("(MRN: 123)", "MRN")]
    public void Holds_ShorthandOrSubstance_IsTrue(string text, string part) => Assert.True(Holds(text, part));

    [Theory]
    [InlineData("Hans Sartan", "Sartan")]
    [InlineData("Anna Schmidt", "Schmidt")]
    [InlineData("Dr. Martin Stein", "Martin")]
    [InlineData("Jack W.", "W")]
    public void Holds_Name_IsFalse(string text, string part) => Assert.False(Holds(text, part));

    private static bool Holds(string text, string part)
    {
        int start = text.IndexOf(part, StringComparison.Ordinal);
        return ClinicalWord.Holds(text, start, start + part.Length);
    }
}
