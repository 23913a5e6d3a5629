namespace OpenMed.Quantization.Weights;

/// <summary>Symmetric INT8: a number is a whole multiple, from -127 to 127, of its scale.</summary>
internal static class Int8
{
    /// <summary>The largest multiple. -128 stays unused, so that a number and its opposite are as exact as each other.</summary>
    public const int Largest = 127;

    /// <summary>The scale of numbers.</summary>
    /// <param name="largest">The largest of them without its sign.</param>
    public static float Scale(float largest)
    {
        float scale = largest / Largest;
        // Next to the largest float, rounding up would make the number infinite.
        return float.IsInfinity(scale * Largest) ? MathF.BitDecrement(scale) : scale;
    }

    /// <summary>Quantizes a number.</summary>
    /// <param name="value">The number.</param>
    /// <param name="scale">Its scale; 0 when all that share it are 0.</param>
    /// <returns>From -127 to 127; halves go to the even neighbour.</returns>
    public static int Quantize(float value, float scale) =>
        scale == 0 ? 0 : (int)Math.Clamp(MathF.Round(value / scale), -Largest, Largest);
}
