
namespace OpenMed;

public sealed class PiiLabelsTests
{
    [Fact]
    public void All_IsTheTaxonomy_Has54Labels() => Assert.Equal(54, PiiLabels.All.Count);
}
