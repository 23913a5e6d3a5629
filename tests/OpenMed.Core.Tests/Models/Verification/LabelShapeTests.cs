using OpenMed.Support;

namespace OpenMed.Models.Verification;

public sealed class LabelShapeTests
{
    // The published card of the accurate model: 51 with both B- and I-, 3 with B- only, plus O.
    [Theory]
    [InlineData("tiny-deberta", "106 = O + 51 B/I pairs + 3 B only")]
    [InlineData("openmed-mini", "109 = O + 54 B/I pairs")]
    public void Of_ModelOfTheRepository_CountsItsTypes(string name, string expected)
    {
        string folder = name == "openmed-mini" ? TestFolders.Mini : TestFolders.TinyDeberta;

        Assert.Equal(expected, LabelShape.Of(ModelConfig.Read(folder).Scheme).ToString());
    }

    [Fact]
    public void Of_EveryForm_CountsEach() => Assert.Equal("6 = O + 1 B/I pairs + 1 B only + 2 without B", LabelShape.Of(Some.Scheme).ToString());
}
