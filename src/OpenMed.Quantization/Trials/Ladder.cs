using OpenMed.Quantization.Weights;

namespace OpenMed.Quantization.Trials;

/// <summary>The ways to quantize, the fastest first.</summary>
internal static class Ladder
{
    private static readonly (string Name, int Divisor)[] Parts = [("eighth", 8), ("quarter", 4), ("half", 2)];

    /// <summary>All rungs, in order.</summary>
    public static IReadOnlyList<Rung> Rungs { get; } =
    [
        new("token", "MatMulInteger, one activation scale a token", NodeChoice.Token),
        new("balanced", "the same, with the range of each channel shared between activations and weights", NodeChoice.Balanced),
        new("block64", "MatMulNBits, 8 bits in blocks of 64, INT8 activations", NodeChoice.Block64),
        new("block32", "MatMulNBits, 8 bits in blocks of 32, INT8 activations", NodeChoice.Block32),
        .. Parts.SelectMany(part => (Rung[])
        [
            Mixed("level0-" + part.Name, $"block32, with float activations for the {part.Name} of the products that is worst", NodeChoice.Block32FloatActivations, part.Divisor),
            Mixed("float-" + part.Name, $"block32, with the {part.Name} of the products that is worst in float", NodeChoice.Float, part.Divisor),
        ]),
    ];

    /// <summary>The rungs from one on.</summary>
    /// <param name="name">Its name; null means all.</param>
    /// <exception cref="ArgumentException">There is no such rung.</exception>
    public static IReadOnlyList<Rung> From(string? name)
    {
        if (name is null) return Rungs;

        Rung[] rest = [.. Rungs.SkipWhile(rung => !string.Equals(rung.Name, name, StringComparison.OrdinalIgnoreCase))];
        return rest.Length > 0
            ? rest
            : throw new ArgumentException($"There is no way of quantizing named '{name}'. Choose one of these: {string.Join(", ", Rungs.Select(rung => rung.Name))}.", nameof(name));
    }

    private static Rung Mixed(string name, string description, NodeChoice worst, int divisor) =>
        new(name, description, NodeChoice.Block32) { Worst = worst, WorstDivisor = divisor };
}
