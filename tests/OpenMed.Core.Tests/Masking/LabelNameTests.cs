namespace OpenMed.Masking;

public sealed class LabelNameTests
{
    [Theory]
    [InlineData("first_name", "first_name")]
    [InlineData("GIVENNAME", "first_name")]
    [InlineData("Given_Name", "first_name")]
    [InlineData("DATEOFBIRTH", "date_of_birth")]
    [InlineData("Staff", "staff")]
    public void Known_Label_IsThatOfTheTaxonomy(string label, string expected) => Assert.Equal(expected, LabelName.Known(label));

    [Fact]
    public void Known_LabelsOfTheTaxonomy_AreTheirOwn() =>
        Assert.All(PiiLabels.All, label => Assert.Equal(label.Name, LabelName.Known(label.Name)));
}
