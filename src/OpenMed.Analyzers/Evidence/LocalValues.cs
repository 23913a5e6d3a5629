using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace OpenMed.Analyzers.Evidence;

/// <summary>Finds what is assigned to local variables, anywhere in their method.</summary>
internal static class LocalValues
{
    /// <summary>Finds the values that are assigned to a local variable.</summary>
    /// <param name="reference">A use of the variable.</param>
    public static IEnumerable<IOperation> Of(ILocalReferenceOperation reference) => Assigned(Root(reference), reference.Local).Select(assigned => assigned.Value);

    /// <summary>Finds the values that are assigned to a local variable, with the operation that does it.</summary>
    /// <param name="root">Where to look.</param>
    /// <param name="local">The variable.</param>
    public static IEnumerable<(IOperation At, IOperation Value)> Assigned(IOperation root, ILocalSymbol local)
    {
        foreach (IOperation operation in root.Descendants())
        {
            switch (operation)
            {
                case IVariableDeclaratorOperation { Initializer: { } initializer } declarator when IsSame(declarator.Symbol, local):
                    yield return (operation, initializer.Value);
                    break;
                case ISimpleAssignmentOperation { Target: ILocalReferenceOperation target } assignment when IsSame(target.Local, local):
                    yield return (operation, assignment.Value);
                    break;
            }
        }
    }

    /// <summary>The whole body in which an operation is.</summary>
    /// <param name="operation">The operation.</param>
    public static IOperation Root(IOperation operation)
    {
        while (operation.Parent is { } parent) operation = parent;
        return operation;
    }

    /// <summary>Whether two are the same variable.</summary>
    /// <param name="one">One.</param>
    /// <param name="other">The other.</param>
    public static bool IsSame(ILocalSymbol one, ILocalSymbol other) => SymbolEqualityComparer.Default.Equals(one, other);
}
