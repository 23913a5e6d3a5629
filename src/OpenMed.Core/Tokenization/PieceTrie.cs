namespace OpenMed.Tokenization;

/// <summary>A dictionary of pieces that is walked UTF-16 unit by UTF-16 unit: a double array over the units that occur, numbered by
/// frequency so that the array stays dense. Immutable; safe for use by many threads.</summary>
/// <remarks>Source: J. Aoe, "An efficient digital search algorithm by using a double-array structure", 1989. The child of node n for code c is
/// base[n] + c, if its check is n.</remarks>
internal sealed class PieceTrie
{
    /// <summary>The node before the first unit.</summary>
    public const int Root = 0;

    private readonly ushort[] _codes;
    private readonly TrieNode[] _nodes;

    /// <summary>Takes what the builder made.</summary>
    /// <param name="codes">For each of the 65,536 units its code, from 1; 0 for units in no piece.</param>
    /// <param name="nodes">The double array.</param>
    public PieceTrie(ushort[] codes, TrieNode[] nodes)
    {
        _codes = codes;
        _nodes = nodes;
    }

    /// <summary>Goes from a node over a unit.</summary>
    /// <param name="node">The node; the next one afterwards, unchanged when there is none.</param>
    /// <param name="unit">The unit.</param>
    /// <returns>Whether some piece goes on with this unit.</returns>
    public bool TryStep(ref int node, char unit)
    {
        int code = _codes[unit];
        int next = _nodes[node].Base + code;
        if (code == 0 || (uint)next >= (uint)_nodes.Length || _nodes[next].Check != node) return false;

        node = next;
        return true;
    }

    /// <summary>The id of the piece that ends at a node; -1 when none does.</summary>
    /// <param name="node">The node.</param>
    public int IdAt(int node) => _nodes[node].Id;
}
