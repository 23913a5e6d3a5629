namespace OpenMed.Quantization.Weights;

/// <summary>Adds up how far quantized numbers are from the numbers.</summary>
internal struct RoundingError
{
    private double _differences;
    private double _values;

    /// <summary>The root of the sum of squared differences, relative to that of the numbers; 0 when all are 0.</summary>
    public readonly double Relative => _values > 0 ? Math.Sqrt(_differences / _values) : 0;

    /// <summary>Adds a number.</summary>
    /// <param name="value">The number.</param>
    /// <param name="found">What became of it.</param>
    public void Add(float value, float found)
    {
        double difference = (double)value - found;
        _differences += difference * difference;
        _values += (double)value * value;
    }
}
