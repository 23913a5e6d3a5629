using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace OpenMed.Analyzers.Evidence;

/// <summary>Finds what is assigned to local variables, anywhere in their method.</summary>
internal static class LocalValues
{
    /// <summary>Finds the values that are assigned to a local variable.</summary>
    /// <param name="reference">A use of the variable.</param>
    public static IEnumerable<IOperation> Of(ILocalReferenceOperation reference) =>
        BodyValues.Of(Root(reference)).Given(reference.Local).Where(given => given.Kind == BodyValueKind.Assigned).Reverse().Select(given => given.Value);

    /// <summary>The whole body in which an operation is.</summary>
    /// <param name="operation">The operation.</param>
    public static IOperation Root(IOperation operation)
    {
        while (operation.Parent is { } parent) operation = parent;
        return operation;
    }
}
