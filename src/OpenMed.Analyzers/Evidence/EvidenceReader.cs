using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OpenMed.Analyzers.Options;

namespace OpenMed.Analyzers.Evidence;

/// <summary>Finds what says that values are personal data. Safe for use by many threads.</summary>
internal sealed class EvidenceReader
{
    private readonly ClassificationEvidence _classification;
    private readonly NamePolicy _policy;
    private readonly AnalyzerSettings _settings;
    private readonly NameEvidence _names;
    private readonly WholeObjects _objects;

    /// <summary>Makes a reader.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="settings">What the files say of the rules.</param>
    public EvidenceReader(Compilation compilation, AnalyzerSettings settings)
    {
        _settings = settings;
        _policy = new NamePolicy(settings);
        _classification = new ClassificationEvidence(compilation, settings);
        _names = new NameEvidence(new PersonTypes(), _policy);
        _objects = new WholeObjects(_names, _classification);
    }

    /// <summary>Finds what says that the parts of a value are personal data.</summary>
    /// <param name="value">The value.</param>
    /// <param name="givenName">The name that the log gives to it; null for none.</param>
    /// <returns>The evidence of each part that is.</returns>
    public IEnumerable<PiiEvidence> FindAll(IOperation value, string? givenName)
    {
        List<IOperation> leaves = ValueReader.Leaves(value);
        bool isPutTogether = leaves.Count > 1;
        foreach (IOperation leaf in leaves)
        {
            if (Find(leaf, isPutTogether ? null : givenName) is { } evidence) yield return evidence;
        }
    }

    /// <summary>Finds what says that a value is personal data.</summary>
    /// <param name="value">The value, without what it is put together from.</param>
    /// <param name="givenName">The name that the log gives to it; null for none.</param>
    /// <returns>The evidence; null when nothing says it.</returns>
    public PiiEvidence? Find(IOperation value, string? givenName)
    {
        if (value.ConstantValue.HasValue || IsMasked(value) || ResourceTexts.Is(value)) return null;
        if (_classification.Find(NameReader.Symbol(value), value.Type) is { } attribute) return new PiiEvidence(EvidenceKind.Classified, attribute, value);
        if (RequestData.Find(value) is { } part) return new PiiEvidence(EvidenceKind.Request, part, value);
        if (TypeEvidence.Find(value) is { } ofType && !_policy.IsIgnored(ofType) && !_policy.IsClean(NameReader.Own(value))) return new PiiEvidence(EvidenceKind.Type, ofType, value);

        ValueShape shape = ValueShapes.Of(value.Type);
        if (shape is ValueShape.Harmless or ValueShape.Object) return null;

        return _names.Find(value, givenName, shape) is { } label ? new PiiEvidence(EvidenceKind.Name, label, value) : null;
    }

    /// <summary>Says whether a value is the result of a mask.</summary>
    /// <param name="value">The value.</param>
    public bool IsMasked(IOperation value) => MaskingCalls.IsMasked(value) || MaskingCalls.IsOfMethod(value, _settings.MaskingMethods);

    /// <summary>Finds the members of a logged object that are personal data and get into the log.</summary>
    /// <param name="value">The value, without what it is put together from.</param>
    /// <param name="isDestructured">Whether the log takes the members, not the text.</param>
    /// <param name="whole">The object.</param>
    /// <returns>The names of the members; none when the log shows none.</returns>
    public ImmutableArray<string> FindMembers(IOperation value, bool isDestructured, out IOperation whole) => _objects.Find(value, isDestructured, out whole);
}
