namespace OpenMed.Rules.Names.Vocabulary;

/// <summary>Names that mean a label. Immutable.</summary>
internal readonly struct LabelNames
{
    /// <summary>Makes a list.</summary>
    /// <param name="label">The label.</param>
    /// <param name="strength">How much the names say.</param>
    /// <param name="phrases">The names with commas between them: words in lower case without marks, in the order of the name.</param>
    /// <param name="isFullName">Whether they name a person's whole name.</param>
    public LabelNames(string label, NameStrength strength, string phrases, bool isFullName = false)
    {
        Label = label;
        Strength = strength;
        Phrases = phrases;
        IsFullName = isFullName;
    }

    /// <summary>The label.</summary>
    public string Label { get; }

    /// <summary>How much the names say.</summary>
    public NameStrength Strength { get; }

    /// <summary>The names with commas between them.</summary>
    public string Phrases { get; }

    /// <summary>Whether they name a person's whole name.</summary>
    public bool IsFullName { get; }
}
