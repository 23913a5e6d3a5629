namespace OpenMed.Quantization.Support;

/// <summary>Compares results.</summary>
internal static class Closeness
{
    /// <summary>The difference relative to what was expected, as roots of the sums of squares.</summary>
    public static double Error(float[] expected, float[] found)
    {
        Assert.Equal(expected.Length, found.Length);
        double differences = expected.Zip(found).Sum(pair => Math.Pow((double)pair.First - pair.Second, 2));
        return Math.Sqrt(differences / expected.Sum(value => (double)value * value));
    }

    /// <summary>Fails unless two results differ as INT8 explains: each number of an even distribution moves by 1/127/√12 of the
    /// largest, which is 0.4 % of their root mean square, once for weights and once for activations. Equal results would mean that nothing was quantized.</summary>
    public static void IsQuantized(float[] expected, float[] found)
    {
        Assert.All(found, value => Assert.True(float.IsFinite(value)));
        Assert.InRange(Error(expected, found), 1e-4, 0.01);
    }
}
