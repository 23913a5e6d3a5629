using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace OpenMed.Analyzers.Evidence;

/// <summary>Finds which part of a tuple each variable of a deconstruction is given.</summary>
internal static class Deconstructed
{
    /// <summary>Finds the parts.</summary>
    /// <param name="taken">The deconstruction.</param>
    /// <returns>Each local variable with its part; empty when the value is no tuple of the source.</returns>
    public static IEnumerable<(ILocalSymbol Local, IOperation Value)> Values(IDeconstructionAssignmentOperation taken)
    {
        IOperation targets = taken.Target is IDeclarationExpressionOperation declaration ? declaration.Expression : taken.Target;
        if (targets is not ITupleOperation into || ValueReader.Resolve(taken.Value) is not ITupleOperation from || into.Elements.Length != from.Elements.Length) yield break;

        for (int index = 0; index < into.Elements.Length; index++)
        {
            IOperation target = into.Elements[index] is IDeclarationExpressionOperation single ? single.Expression : into.Elements[index];
            if (target is ILocalReferenceOperation reference) yield return (reference.Local, from.Elements[index]);
        }
    }
}
