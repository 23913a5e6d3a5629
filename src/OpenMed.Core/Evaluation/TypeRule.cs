namespace OpenMed.Evaluation;

/// <summary>What counts as right for a type.</summary>
/// <param name="Accept">The labels that do.</param>
/// <param name="Merge">Whether neighbouring entities of these labels count as one before boundaries are compared.</param>
/// <param name="Ignore">Whether it counts neither as missed, nor an entity that overlaps it as wrong.</param>
internal sealed record TypeRule(IReadOnlyList<string> Accept, bool Merge, bool Ignore)
{
    /// <summary>Whether a label counts as right.</summary>
    /// <param name="label">The label.</param>
    public bool Accepts(string label)
    {
        foreach (string accepted in Accept)
        {
            if (accepted == label) return true;
        }

        return false;
    }
}
