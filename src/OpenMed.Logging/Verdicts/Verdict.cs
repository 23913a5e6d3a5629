namespace OpenMed.Logging.Verdicts;

/// <summary>What was found in a text, or that it is not known. Holds no text. Immutable.</summary>
internal sealed class Verdict
{
    private Verdict(IReadOnlyList<PiiEntity> entities, IReadOnlyList<int>? quoted = null)
    {
        Entities = entities;
        Quoted = quoted ?? [];
    }

    /// <summary>Nothing was found.</summary>
    public static Verdict Clean { get; } = new([]);

    /// <summary>The model did not answer in time; never remembered.</summary>
    public static Verdict Late { get; } = new([]);

    /// <summary>The model failed; never remembered.</summary>
    public static Verdict Failed { get; } = new([]);

    /// <summary>The text is longer than the options allow; never remembered.</summary>
    public static Verdict TooLong { get; } = new([]);

    /// <summary>The entities by start; they never overlap. Empty when there are none or nothing is known.</summary>
    public IReadOnlyList<PiiEntity> Entities { get; }

    /// <summary>The starts of those entities that are numbers of JSON, where what takes their place needs quotes. Empty when there are none.</summary>
    public IReadOnlyList<int> Quoted { get; }

    /// <summary>Whether the text was judged.</summary>
    public bool IsKnown => this != Late && this != Failed && this != TooLong;

    /// <summary>The verdict of some entities.</summary>
    /// <param name="entities">The entities.</param>
    /// <param name="quoted">The starts of those that need quotes; null when there are none.</param>
    public static Verdict Of(IReadOnlyList<PiiEntity> entities, IReadOnlyList<int>? quoted = null) =>
        entities.Count == 0 ? Clean : new Verdict(entities, quoted);
}
