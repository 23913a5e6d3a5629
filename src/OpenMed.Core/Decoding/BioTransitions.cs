using OpenMed.Models;

namespace OpenMed.Decoding;

/// <summary>Which label may follow which: I-x only B-x or I-x, unless the scheme has no B-x; all others may follow any. Immutable.</summary>
internal sealed class BioTransitions
{
    /// <summary>The entry of a label that may follow any.</summary>
    public const int Any = -1;

    private readonly int[] _beginOf;

    /// <summary>Works the transitions of a scheme out.</summary>
    /// <param name="scheme">The labels.</param>
    public BioTransitions(LabelScheme scheme)
    {
        _beginOf = new int[scheme.Count];
        for (int labelId = 0; labelId < scheme.Count; labelId++)
        {
            _beginOf[labelId] = Any;
            if (scheme.KindOf(labelId) != TagKind.Inside || !scheme.HasBegin(scheme.TypeOf(labelId))) continue;

            for (int beginId = 0; beginId < scheme.Count; beginId++)
            {
                if (scheme.KindOf(beginId) == TagKind.Begin && scheme.TypeOf(beginId) == scheme.TypeOf(labelId)) _beginOf[labelId] = beginId;
            }
        }
    }

    /// <summary>The B-x that an I-x needs before it, itself apart; <see cref="Any"/> for labels that may follow any.</summary>
    /// <param name="labelId">The label.</param>
    public int BeginOf(int labelId) => _beginOf[labelId];
}
