using OpenMed.Quantization.Graphs;
using OpenMed.Quantization.Support;
using OpenMed.Quantization.Weights;

namespace OpenMed.Quantization.Trials;

public sealed class RungTests
{
    private static readonly Rung Mixed = new("mixed", "mixed", NodeChoice.Block32) { Worst = NodeChoice.Float, WorstDivisor = 4 };

    [Fact]
    public void Choose_OneWay_IsThatOfAll() =>
        Assert.Equal([NodeChoice.Token, NodeChoice.Token], new Rung("token", "token", NodeChoice.Token).Choose(Products(2), [9, null]));

    [Fact]
    public void Choose_Mixed_TakesTheWorstPartOtherwise() => Assert.Equal(
        [NodeChoice.Block32, NodeChoice.Float, NodeChoice.Block32, NodeChoice.Block32, NodeChoice.Block32, NodeChoice.Float, NodeChoice.Block32, NodeChoice.Block32],
        Mixed.Choose(Products(8), [0.1, 0.9, 0.2, 0.3, 0.4, 0.8, 0.5, 0.6]));

    [Theory]
    [InlineData(1, 1)]
    [InlineData(4, 1)]
    [InlineData(5, 2)]
    public void Choose_Mixed_RoundsThePartUp(int count, int worstCount) =>
        Assert.Equal(worstCount, Mixed.Choose(Products(count), new double?[count]).Count(choice => choice == NodeChoice.Float));

    [Fact]
    public void Choose_ErrorThatIsNotKnown_CountsAsTheLargest() =>
        Assert.Equal([NodeChoice.Block32, NodeChoice.Float, NodeChoice.Block32], Mixed.Choose(Products(3), [5, null, 7]));

    [Fact]
    public void Choose_EqualErrors_TakesTheFirst() =>
        Assert.Equal([NodeChoice.Float, NodeChoice.Block32, NodeChoice.Block32], Mixed.Choose(Products(3), [1, 1, 1]));

    [Fact]
    public void Choose_ConstantProducts_AreNotAmongTheWorst()
    {
        WeightUse[] products = Products(5);
        products[2] = products[2] with { IsConstant = true };

        Assert.Equal(
            [NodeChoice.Block32, NodeChoice.Block32, NodeChoice.Block32, NodeChoice.Float, NodeChoice.Block32],
            Mixed.Choose(products, [1, 2, null, 4, 3]));
    }

    private static WeightUse[] Products(int count)
    {
        TestModel model = TestModel.Product();
        GraphScope scope = GraphScope.Of(model.Model);
        return [.. Enumerable.Range(0, count).Select(_ => new WeightUse(WeightKind.Product, scope, model.Graph.Node[0], model.Graph.Initializer[0], scope))];
    }
}
