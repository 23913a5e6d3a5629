namespace OpenMed;

/// <summary>A piece of personal or health information found in a text. Holds no copy of the text.</summary>
/// <param name="Label">The entity type, for example <c>date_of_birth</c>; never prefixed by <c>B-</c> or <c>I-</c>.</param>
/// <param name="Start">Where it starts, in UTF-16 code units from the start of the text.</param>
/// <param name="Length">How long it is, in UTF-16 code units; at least 1.</param>
/// <param name="Score">How sure the detector is, from 0 to 1; for the model, the mean probability of its tokens.</param>
/// <param name="Source">Who found it: <see cref="ModelSource"/>, or the name of a recognizer.</param>
public sealed record PiiEntity(
    string Label, int Start, int Length, float Score, string Source = PiiEntity.ModelSource)
{
    /// <summary>The <see cref="Source"/> of what the model found.</summary>
    public const string ModelSource = "model";

    /// <summary>The first UTF-16 code unit after it (exclusive).</summary>
    public int End => Start + Length;
}
