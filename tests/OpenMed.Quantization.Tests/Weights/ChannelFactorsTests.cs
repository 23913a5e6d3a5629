namespace OpenMed.Quantization.Weights;

public sealed class ChannelFactorsTests
{
    [Fact]
    public void Of_Channels_AreRootsOfActivationByWeight()
    {
        WeightMatrix first = new([1, -4, 2, 0.5f], 2, 2, isTransposed: false, factors: null);
        WeightMatrix second = new([-2, -8], 2, 1, isTransposed: false, factors: null);

        float[] factors = ChannelFactors.Of([16, 2], [first, second]);

        Assert.Equal([2f, 0.5f], factors);
    }

    [Theory]
    [InlineData(0f, 1f)]
    [InlineData(1f, 0f)]
    [InlineData(0f, 0f)]
    [InlineData(float.PositiveInfinity, 1f)]
    [InlineData(float.NaN, 1f)]
    public void Of_DeadChannel_Is1(float activation, float weight) =>
        Assert.Equal([1f], ChannelFactors.Of([activation], [new WeightMatrix([weight], 1, 1, isTransposed: false, factors: null)]));

    /// <summary>Of the factors that are known, 1, 2 and 4, the middle one is 2.</summary>
    [Fact]
    public void Of_SilentChannels_GetNoMoreThanFourTimesTheMiddleGain()
    {
        WeightMatrix weights = new([1, 1, 1, 1, 1], 5, 1, isTransposed: false, factors: null);

        float[] factors = ChannelFactors.Of([1, 4, 16, 0, 0.0001f], [weights]);

        Assert.Equal([1f, 2f, 4f, 2f, 0.5f], factors);
    }

    [Fact]
    public void Of_TransposedMatrix_LooksAlongItsRows() =>
        Assert.Equal([1f, 1f / 3], ChannelFactors.Of([1, 1], [new WeightMatrix([1, 9, 0, 0, 0, 0], 2, 3, isTransposed: true, factors: null)]));
}
