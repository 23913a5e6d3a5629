using OpenMed.Quantization.Support;

namespace OpenMed.Quantization.Graphs;

public sealed class ConstantValuesTests
{
    [Fact]
    public void In_WhatNodesMakeOfWeights_IsConstant()
    {
        TestModel model = new TestModel().Input("x", 1).Input("open", 1).Weight(TestModel.RandomFloats("w", 1, 1)).Weight(TestModel.RandomFloats("open", 1, 1))
            .Node(TestModel.Constant("one", TestModel.RandomFloats(string.Empty, 1, 1)), "c")
            .Node("Add", ["w", "one"], "sum").Node("Abs", ["sum"], "far")
            .Node("Add", ["sum", "x"], "changing").Node("Abs", ["changing"], "after").Node("Add", ["w", "open"], "default")
            .Node("RandomNormalLike", ["w"], "random").Node("RandomNormal", [], "noise").Node("Clip", ["w", "", "one"], "clipped");

        Assert.Equal(["clipped", "far", "one", "sum"], ConstantValues.In(GraphScope.Of(model.Model)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void In_InnerGraph_SeesOuterWeights()
    {
        TestModel model = new TestModel().Input("x", -1, 32).Weight(TestModel.RandomFloats("w", 1, 32, 64));
        Branches.Add(
            model,
            Branches.Graph("then", [], Rewriting.Nodes.Make("Abs", ["w"], "then")),
            Branches.Product("w", "else"));

        Assert.Equal([["then"], []], GraphScope.Of(model.Model).Inner.Select(scope => ConstantValues.In(scope).ToArray()));
    }
}
