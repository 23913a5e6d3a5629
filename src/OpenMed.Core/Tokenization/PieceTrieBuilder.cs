namespace OpenMed.Tokenization;

/// <summary>Builds a <see cref="PieceTrie"/>, node by node, each at the first place where all its children fit.</summary>
internal sealed class PieceTrieBuilder
{
    // After so many failed tries the search for places goes on from where it is: a full array is not searched again for every node.
    private const int PatientTries = 16;

    private readonly string[] _pieces;
    private readonly int[] _ids;
    private readonly ushort[] _codes;
    private readonly int _codeCount;
    private TrieNode[] _nodes;
    private int _firstFree;
    private int _searchFrom;
    private int _lastUsed;

    private PieceTrieBuilder(string[] pieces, int[] ids)
    {
        _pieces = pieces;
        _ids = ids;
        (_codes, _codeCount) = NumberUnits(pieces);
        _nodes = NewNodes(Math.Max(1024, pieces.Length * 4));
        _nodes[PieceTrie.Root].Check = TrieNode.NoParent;

        // From here up every place is free for every code; below it, nodes with large codes would search the same places in vain.
        _firstFree = _codeCount;
        _searchFrom = _codeCount;
    }

    /// <summary>Builds the trie of a vocabulary.</summary>
    /// <param name="pieces">The pieces by id; empty ones are left out, of equal ones the last counts.</param>
    public static PieceTrie Build(IReadOnlyList<string> pieces)
    {
        string[] sorted = [.. pieces];
        int[] ids = [.. Enumerable.Range(0, sorted.Length)];
        Array.Sort(sorted, ids, StringComparer.Ordinal);
        return new PieceTrieBuilder(sorted, ids).Build();
    }

    private static (ushort[] Codes, int CodeCount) NumberUnits(string[] pieces)
    {
        int[] counts = new int[char.MaxValue + 1];
        foreach (string piece in pieces)
        {
            foreach (char unit in piece) counts[unit]++;
        }

        ushort[] codes = new ushort[char.MaxValue + 1];
        ushort code = 0;
        foreach (int unit in Enumerable.Range(0, counts.Length).Where(unit => counts[unit] > 0).OrderByDescending(unit => counts[unit]))
            codes[unit] = ++code;
        return (codes, code + 1);
    }

    private static TrieNode[] NewNodes(int count)
    {
        var nodes = new TrieNode[count];
        Array.Fill(nodes, new TrieNode(0, TrieNode.Free, -1));
        return nodes;
    }

    private PieceTrie Build()
    {
        var children = new List<(ushort Code, int First)>();
        var open = new Stack<(int Node, int First, int End, int Depth)>();
        open.Push((PieceTrie.Root, 0, _pieces.Length, 0));
        while (open.TryPop(out (int Node, int First, int End, int Depth) range))
        {
            int first = TakeEnding(range.Node, range.First, range.End, range.Depth);
            if (first == range.End) continue;

            ListChildren(children, first, range.End, range.Depth);
            int nodeBase = Place(range.Node, children);
            for (int childIndex = children.Count - 1; childIndex >= 0; childIndex--)
            {
                int end = childIndex + 1 < children.Count ? children[childIndex + 1].First : range.End;
                open.Push((nodeBase + children[childIndex].Code, children[childIndex].First, end, range.Depth + 1));
            }
        }

        Array.Resize(ref _nodes, _lastUsed + 1);
        return new PieceTrie(_codes, _nodes);
    }

    private int TakeEnding(int node, int first, int end, int depth)
    {
        for (; first < end && _pieces[first].Length == depth; first++)
        {
            if (depth > 0) _nodes[node].Id = Math.Max(_nodes[node].Id, _ids[first]);
        }

        return first;
    }

    private void ListChildren(List<(ushort Code, int First)> children, int first, int end, int depth)
    {
        children.Clear();
        for (int pieceIndex = first; pieceIndex < end; pieceIndex++)
        {
            if (pieceIndex == first || _pieces[pieceIndex][depth] != _pieces[pieceIndex - 1][depth])
                children.Add((_codes[_pieces[pieceIndex][depth]], pieceIndex));
        }
    }

    private int Place(int node, List<(ushort Code, int First)> children)
    {
        while (_firstFree < _nodes.Length && _nodes[_firstFree].Check != TrieNode.Free) _firstFree++;
        int leadCode = children[0].Code;
        int place = children.Count == 1 ? _firstFree : Math.Max(_firstFree, _searchFrom);
        for (int tries = 0; ; place++)
        {
            EnsureRoom(place + _codeCount);
            if (_nodes[place].Check != TrieNode.Free) continue;

            tries++;
            if (!Fits(place - leadCode, children)) continue;

            if (children.Count > 1 && tries > PatientTries) _searchFrom = place;
            break;
        }

        int nodeBase = place - leadCode;
        _nodes[node].Base = nodeBase;
        foreach ((ushort code, int _) in children)
        {
            _nodes[nodeBase + code].Check = node;
            _lastUsed = Math.Max(_lastUsed, nodeBase + code);
        }

        return nodeBase;
    }

    private bool Fits(int nodeBase, List<(ushort Code, int First)> children)
    {
        foreach ((ushort code, int _) in children)
        {
            if (_nodes[nodeBase + code].Check != TrieNode.Free) return false;
        }

        return true;
    }

    private void EnsureRoom(int count)
    {
        if (count < _nodes.Length) return;

        TrieNode[] larger = NewNodes(Math.Max(_nodes.Length * 2, count + 1));
        _nodes.CopyTo(larger, 0);
        _nodes = larger;
    }
}
