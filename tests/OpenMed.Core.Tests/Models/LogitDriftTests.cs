
namespace OpenMed.Models;

public sealed class LogitDriftTests
{
    [Theory]
    [InlineData(new float[] { }, new float[] { }, 0f)]
    [InlineData(new[] { 1f, -2f }, new[] { 1.5f, 2f }, 4f)]
    [InlineData(new[] { 1f, float.NaN }, new[] { 1f, 1f }, float.PositiveInfinity)]
    [InlineData(new[] { 1f, 2f }, new[] { float.NegativeInfinity, 2f }, float.PositiveInfinity)]
    [InlineData(new[] { float.PositiveInfinity }, new[] { float.PositiveInfinity }, float.PositiveInfinity)]
    public void Largest_Table(float[] first, float[] second, float expected) =>
        Assert.Equal(expected, LogitDrift.Largest(first, second));
}
