using OpenMed.Quantization.Rewriting;
using OpenMed.Quantization.Support;

namespace OpenMed.Quantization.Graphs;

public sealed class GraphNamesTests
{
    [Fact]
    public void Next_ModelWithSuchNames_AreOthers()
    {
        TestModel model = new TestModel().Input("q0", 1).Weight(TestModel.RandomFloats("q_1", 1, 1));
        Branches.Add(
            model,
            Branches.Graph("then", [TestModel.RandomFloats("q.w.c8", 1, 1)], Nodes.Make("Abs", ["q0"], "q__2")),
            Branches.Product("q_1", "else"));

        GraphNames names = new(GraphScope.Of(model.Model));

        Assert.Equal(["q___0", "q___1", "q___.w.c8"], [names.Next(), names.Next(), names.Of("w", "c8")]);
    }

    [Fact]
    public void Next_OtherModel_IsShort() => Assert.Equal("q0", new GraphNames(GraphScope.Of(TestModel.Product().Model)).Next());
}
