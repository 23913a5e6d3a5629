namespace OpenMed.Quantization.Weights;

public sealed class NodeChoicesTests
{
    [Fact]
    public void Name_EachChoice_HasItsOwn() =>
        Assert.Equal(["token", "balanced", "block64", "block32", "block32, level 0", "float"], Enum.GetValues<NodeChoice>().Select(NodeChoices.Name));

    [Fact]
    public void BlockSizeAndAccuracyLevel_EachChoice_AreThoseOfItsName()
    {
        Assert.Equal((64, 4), (NodeChoices.BlockSize(NodeChoice.Block64), NodeChoices.AccuracyLevel(NodeChoice.Block64)));
        Assert.Equal((32, 4), (NodeChoices.BlockSize(NodeChoice.Block32), NodeChoices.AccuracyLevel(NodeChoice.Block32)));
        NodeChoice floats = NodeChoice.Block32FloatActivations;
        Assert.Equal((32, 0), (NodeChoices.BlockSize(floats), NodeChoices.AccuracyLevel(floats)));
    }
}
