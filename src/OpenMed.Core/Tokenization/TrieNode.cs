namespace OpenMed.Tokenization;

/// <summary>A node of <see cref="PieceTrie"/>.</summary>
/// <param name="Base">What is added to a code to find the child.</param>
/// <param name="Check">The parent; -1 for a free place, -2 for the root.</param>
/// <param name="Id">The id of the piece that ends here, or -1.</param>
internal record struct TrieNode(int Base, int Check, int Id)
{
    /// <summary>The <see cref="Check"/> of a free place.</summary>
    public const int Free = -1;

    /// <summary>The <see cref="Check"/> of the root.</summary>
    public const int NoParent = -2;
}
