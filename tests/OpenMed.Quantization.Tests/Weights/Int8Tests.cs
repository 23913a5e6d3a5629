namespace OpenMed.Quantization.Weights;

public sealed class Int8Tests
{
    [Theory]
    [InlineData(0f, 1f, 0)]
    [InlineData(0.5f, 1f, 0)]
    [InlineData(1.5f, 1f, 2)]
    [InlineData(2.5f, 1f, 2)]
    [InlineData(-0.5f, 1f, 0)]
    [InlineData(-1.5f, 1f, -2)]
    [InlineData(-2.5f, 1f, -2)]
    [InlineData(2.51f, 1f, 3)]
    [InlineData(5f, 0f, 0)]
    [InlineData(127f, 1f, 127)]
    [InlineData(200f, 1f, 127)]
    [InlineData(-200f, 1f, -127)]
    [InlineData(float.MaxValue, 1e-30f, 127)]
    [InlineData(float.MinValue, float.Epsilon, -127)]
    [InlineData(float.Epsilon, float.MaxValue, 0)]
    public void Quantize_Number_IsTheNearestMultiple(float value, float scale, int expected) => Assert.Equal(expected, Int8.Quantize(value, scale));

    /// <summary>What masks are filled with: a scale that is rounded up would make it infinite.</summary>
    [Fact]
    public void Scale_LargestFloat_StaysFinite() => Assert.True(float.IsFinite(Int8.Scale(float.MaxValue) * 127));

    [Theory]
    [InlineData(1f)]
    [InlineData(0.3f)]
    [InlineData(1e-37f)]
    [InlineData(float.MaxValue)]
    public void Scale_TheLargestNumber_IsTheLargestMultiple(float largest)
    {
        Assert.Equal(127, Int8.Quantize(largest, Int8.Scale(largest)));
        Assert.Equal(-127, Int8.Quantize(-largest, Int8.Scale(largest)));
    }

    [Theory]
    [InlineData(0f)]
    [InlineData(float.Epsilon)]
    public void Scale_NumbersTooSmallForAScale_AreZero(float largest) => Assert.Equal(0, Int8.Quantize(largest, Int8.Scale(largest)));
}
