using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace OpenMed.Analyzers.Evidence;

/// <summary>Follows values back to what they come from, within a file. Safe for use by many threads.</summary>
internal sealed class FlowReader
{
    private const int MostSteps = 6;

    private readonly EvidenceReader _evidence;

    /// <summary>Makes a reader.</summary>
    /// <param name="evidence">Says what is personal data.</param>
    public FlowReader(EvidenceReader evidence) => _evidence = evidence;

    /// <summary>Finds personal data that a value comes from.</summary>
    /// <param name="value">The value, which is not personal data by itself.</param>
    /// <returns>The evidence; null when there is none.</returns>
    public PiiEvidence? Find(IOperation value) => _evidence.IsMasked(value) || ValueShapes.Of(value.Type) == ValueShape.Harmless ? null : Follow(value, MostSteps, []);

    private PiiEvidence? Follow(IOperation value, int steps, Dictionary<IOperation, int> seen)
    {
        // Where ways meet again only the shortest is gone on.
        if (steps == 0 || (seen.TryGetValue(value, out int left) && left >= steps)) return null;

        seen[value] = steps;

        foreach (IOperation source in Sources(value))
        {
            foreach (IOperation leaf in ValueReader.Leaves(source))
            {
                if (_evidence.IsMasked(leaf) || ValueShapes.Of(leaf.Type) == ValueShape.Harmless) continue;
                if ((_evidence.Find(leaf, null) ?? Follow(leaf, steps - 1, seen)) is { } found && !IsGivenOfProgram(value, found)) return found;
            }
        }

        return null;
    }

    // What the called method takes for an address of somebody is one of the machine's in this call.
    private static bool IsGivenOfProgram(IOperation value, PiiEvidence found) => value is IInvocationOperation call && found.Value is IParameterReferenceOperation taken
        && call.Arguments.Any(argument => SymbolEqualityComparer.Default.Equals(argument.Parameter?.OriginalDefinition, taken.Parameter) && TypeEvidence.IsOfProgram(argument.Value, found.Label));

    private static IEnumerable<IOperation> Sources(IOperation value) => value switch
    {
        ILocalReferenceOperation local => FlowSources.OfLocal(local),
        IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.LocalFunction } } parameter => FlowSources.OfLocalParameter(parameter),
        IParameterReferenceOperation parameter => FlowSources.OfParameter(parameter),
        IFieldReferenceOperation { Field.ContainingType.IsTupleType: true, Instance: { } instance } element => FlowSources.OfElement(element.Field, instance),
        ITupleOperation tuple => tuple.Elements,
        IPropertyReferenceOperation { Property.ContainingType.IsAnonymousType: true, Instance: { } instance } member => FlowSources.OfAnonymous(member.Property, instance),
        IAnonymousObjectCreationOperation creation => creation.Initializers,
        IObjectCreationOperation { Initializer: { } initializer } creation when ValueShapes.IsOfFramework(creation.Type) => FlowSources.OfCollection(initializer),
        IArrayElementReferenceOperation element => [element.ArrayReference],
        IInvocationOperation call when FlowSources.IsText(call) || FlowSources.IsOfSequence(call) => ValueReader.Receiver(call) is { } receiver ? [receiver] : [],
        IInvocationOperation call => FlowSources.OfMethod(call),
        _ => [],
    };
}
