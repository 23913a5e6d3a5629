using OpenMed.Models;

namespace OpenMed.Decoding;

public sealed class BioTransitionsTests
{
    [Theory]
    [InlineData(0, BioTransitions.Any)]
    [InlineData(1, 3)]
    [InlineData(2, BioTransitions.Any)]
    [InlineData(3, BioTransitions.Any)]
    [InlineData(4, BioTransitions.Any)]
    [InlineData(5, 6)]
    public void BeginOf_Label_IsTheBeginOfItsTypeOrAny(int labelId, int expected)
    {
        var transitions = new BioTransitions(new LabelScheme(["O", "I-a", "B-b", "B-a", "I-c", "d", "B-d"]));

        Assert.Equal(expected, transitions.BeginOf(labelId));
    }
}
