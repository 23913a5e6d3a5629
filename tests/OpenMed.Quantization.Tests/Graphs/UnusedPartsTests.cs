using OpenMed.Quantization.Support;

namespace OpenMed.Quantization.Graphs;

public sealed class UnusedPartsTests
{
    [Fact]
    public void Remove_WhatNoNodeTakes_IsGone()
    {
        TestModel model = TestModel.Product().Weight(TestModel.RandomFloats("unused", 1, 3))
            .Node(TestModel.Constant("constant", TestModel.RandomFloats(string.Empty, 1, 1)), "c")
            .Node("Identity", ["constant"], "copy").Node("Identity", ["copy"], "copied");
        model.Graph.ValueInfo.Add(TestModel.Value("copied", [1]));

        UnusedParts.Remove(model.Model);

        Assert.Equal(TestModel.Product().Model, model.Model);
    }

    [Fact]
    public void Remove_WhatAnInnerGraphOrTheOutputTakes_Stays()
    {
        TestModel model = new TestModel().Input("x", -1, 32).Output("y", -1, 64).Output("copy", 32, 64).Weight(TestModel.RandomFloats("w", 1, 32, 64))
            .Node("Identity", ["w"], "copy");
        Branches.Add(model, Branches.Product("w", "then"), Branches.Product("w", "else"));
        byte[] before = model.ToBytes();

        UnusedParts.Remove(model.Model);

        Assert.Equal(before, model.ToBytes());
    }

    [Fact]
    public void Remove_InputAndItsDefault_Stay()
    {
        TestModel model = TestModel.Product().Input("option", 1).Weight(TestModel.RandomFloats("option", 1, 1));

        UnusedParts.Remove(model.Model);

        Assert.Equal(["w", "option"], model.Graph.Initializer.Select(tensor => tensor.Name));
    }

    [Fact]
    public void Remove_OtherNodes_Stay()
    {
        TestModel model = TestModel.Product().Node("Abs", ["x"], "unused");

        UnusedParts.Remove(model.Model);

        Assert.Equal(2, model.Graph.Node.Count);
    }
}
