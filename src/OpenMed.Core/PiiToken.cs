namespace OpenMed;

/// <summary>A token of a model's vocabulary at its place in a text.</summary>
/// <param name="Id">The id in the vocabulary; at least 0.</param>
/// <param name="Piece">The vocabulary's text of that id, for example <c>##son</c> or <c>▁Jane</c>: not the user's text.</param>
/// <param name="Start">Where it starts, in UTF-16 code units from the start of the text.</param>
/// <param name="Length">How long it is, in UTF-16 code units; 0 for tokens that the model adds, such as <c>[CLS]</c>.</param>
public readonly record struct PiiToken(int Id, string Piece, int Start, int Length)
{
    /// <summary>The first UTF-16 code unit after it (exclusive).</summary>
    public int End => Start + Length;

    /// <summary>Id and place alone: the pieces of a whole text, one after another, would show it.</summary>
    /// <returns>A line without any of the text.</returns>
    public override string ToString() => FormattableString.Invariant($"PiiToken {{ Id = {Id}, Start = {Start}, Length = {Length} }}");
}
