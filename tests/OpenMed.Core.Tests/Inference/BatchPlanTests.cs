using OpenMed.Inference;

namespace OpenMed.Inference;

public sealed class BatchPlanTests
{
    [Theory]
    [InlineData(new[] { 3 }, 512, 64, "8:0")]
    [InlineData(new[] { 3, 8, 9, 16 }, 512, 64, "16:2,3 8:0,1")]
    [InlineData(new[] { 8, 8, 8, 8, 8 }, 512, 16, "8:0,1 8:2,3 8:4")]
    [InlineData(new[] { 512, 5 }, 512, 64, "512:0 8:1")]
    [InlineData(new[] { 509 }, 510, 2048, "510:0")]
    [InlineData(new[] { 256, 256, 256, 256, 256 }, 512, 2048, "256:0,1,2,3 256:4")]
    [InlineData(new[] { 512, 512 }, 512, 2048, "512:0 512:1")]
    [InlineData(new[] { 600 }, 512, 64, "600:0")]
    public void Make_Lengths_GivesBatchesOfEqualPaddedLength(int[] lengths, int maxTokens, int batchTokens, string expected)
    {
        IEnumerable<string> batches = BatchPlan.Make(lengths, maxTokens, batchTokens)
            .Select(batch => $"{batch.PaddedLength}:{string.Join(',', batch.WindowIndexes.Order())}");

        Assert.Equal(expected.Split(' ').Order(), batches.Order());
    }

    [Fact]
    public void Make_ManyLengths_PlacesEachWindowOnce()
    {
        int[] lengths = [.. Enumerable.Range(0, 1000).Select(windowIndex => 1 + (windowIndex * 7 % 512))];

        List<WindowBatch> batches = BatchPlan.Make(lengths, 512, 2048);

        Assert.Equal(Enumerable.Range(0, 1000), batches.SelectMany(batch => batch.WindowIndexes).Order());
        Assert.All(batches, batch => Assert.InRange(batch.PaddedLength * batch.WindowIndexes.Count, 1, 2048));
        Assert.Equal(batches.Select(batch => batch.PaddedLength).OrderDescending(), batches.Select(batch => batch.PaddedLength));
    }
}
