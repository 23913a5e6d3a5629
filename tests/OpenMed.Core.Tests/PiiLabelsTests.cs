using System.Text.Json;
using OpenMed.Support;

namespace OpenMed;

public sealed class PiiLabelsTests
{
    [Fact]
    public void All_BesideTheModelThatShips_NamesTheSameLabels()
    {
        string file = Path.Combine(TestFolders.Root, "models", "openmed-mini", "config.json");
        using var config = JsonDocument.Parse(File.ReadAllText(file));
        IEnumerable<string> ofTheModel = config.RootElement.GetProperty("id2label").EnumerateObject()
            .Select(property => property.Value.GetString()!)
            .Where(tag => tag != "O")
            .Select(tag => tag[2..])
            .Distinct();

        Assert.Equal(54, PiiLabels.All.Count);
        Assert.Equal(
            ofTheModel.Order(StringComparer.Ordinal),
            PiiLabels.All.Select(label => label.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void All_EachDescription_IsOneSentence()
    {
        Assert.All(PiiLabels.All, label => Assert.Matches(@"\A[A-Z][^.\r\n]*\.\z", label.Description));
    }

    [Fact]
    public void All_EachName_IsLowerCaseWithUnderscores()
    {
        Assert.All(PiiLabels.All, label => Assert.Matches(@"\A[a-z][a-z0-9]*(_[a-z0-9]+)*\z", label.Name));
    }

    [Fact]
    public void All_IsByCategoryThenByName()
    {
        Assert.Equal(
            PiiLabels.All.OrderBy(label => label.Category).ThenBy(label => label.Name, StringComparer.Ordinal),
            PiiLabels.All);
        Assert.Equal(Enum.GetValues<PiiCategory>(), PiiLabels.All.Select(label => label.Category).Distinct());
    }

    [Fact]
    public void TryGet_EachName_GivesItsLabel()
    {
        Assert.All(PiiLabels.All, expected =>
        {
            Assert.True(PiiLabels.TryGet(expected.Name, out PiiLabel? label));
            Assert.Same(expected, label);
        });
    }

    [Theory]
    [InlineData("")]
    [InlineData("AGE")]
    [InlineData("B-age")]
    [InlineData("nickname")]
    public void TryGet_UnknownName_GivesNone(string name)
    {
        Assert.False(PiiLabels.TryGet(name, out PiiLabel? label));
        Assert.Null(label);
    }

    [Fact]
    public void TryGet_Null_Throws() =>
        Assert.Throws<ArgumentNullException>("name", () => PiiLabels.TryGet(null!, out _));

    [Theory]
    [InlineData("PatientDOB", "date_of_birth")]
    [InlineData("ssn", "ssn")]
    [InlineData("user.email", "email")]
    [InlineData("patient_name", "first_name")]
    [InlineData("ElapsedMs", "")]
    [InlineData("EmailCount", "")]
    [InlineData("name", "")]
    [InlineData("", "")]
    public void TryGetByFieldName_Name_GivesTheLabelOfItsValue(string name, string expected)
    {
        Assert.Equal(expected.Length > 0, PiiLabels.TryGetByFieldName(name, out string label));
        Assert.Equal(expected, label);
    }
}
