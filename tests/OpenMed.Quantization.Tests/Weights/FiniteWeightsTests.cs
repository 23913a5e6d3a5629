namespace OpenMed.Quantization.Weights;

public sealed class FiniteWeightsTests
{
    [Theory]
    [InlineData(float.NaN)]
    [InlineData(float.PositiveInfinity)]
    [InlineData(float.NegativeInfinity)]
    public void Check_NumberThatIsNotFinite_IsRefusedByTheWeight(float number)
    {
        for (int index = 0; index < 20; index++)
        {
            float[] values = new float[20];
            values[index] = number;

            PiiModelException exception = Assert.Throws<PiiModelException>(() => FiniteWeights.Check(values, "layer.0.weight"));

            Assert.Contains("'layer.0.weight'", exception.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Check_FiniteNumbersOrNone_Pass()
    {
        FiniteWeights.Check([float.MaxValue, float.MinValue, 0, float.Epsilon], "w");
        FiniteWeights.Check([], "w");
    }
}
