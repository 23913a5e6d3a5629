namespace OpenMed.Quantization.Weights;

public sealed class RoundingErrorTests
{
    [Fact]
    public void Relative_Numbers_IsTheRootOfTheirSums()
    {
        RoundingError error = default;
        error.Add(3, 2.7f);
        error.Add(-4, -4.4f);

        Assert.Equal(0.1, error.Relative, 1e-6);
    }

    [Fact]
    public void Relative_NothingButZeros_Is0()
    {
        RoundingError error = default;
        error.Add(0, 0);

        Assert.Equal(0, error.Relative);
    }
}
