using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace OpenMed.Analyzers.Evidence;

/// <summary>Finds what is assigned to local variables, anywhere in their method.</summary>
internal static class LocalValues
{
    /// <summary>Finds the values that are assigned to a local variable.</summary>
    /// <param name="reference">A use of the variable.</param>
    public static IEnumerable<IOperation> Of(ILocalReferenceOperation reference)
    {
        IOperation root = reference;
        while (root.Parent is { } parent) root = parent;
        foreach (IOperation operation in root.Descendants())
        {
            switch (operation)
            {
                case IVariableDeclaratorOperation { Initializer: { } initializer } declarator when IsSame(declarator.Symbol, reference.Local):
                    yield return initializer.Value;
                    break;
                case ISimpleAssignmentOperation { Target: ILocalReferenceOperation target } assignment when IsSame(target.Local, reference.Local):
                    yield return assignment.Value;
                    break;
            }
        }
    }

    private static bool IsSame(ILocalSymbol one, ILocalSymbol other) => SymbolEqualityComparer.Default.Equals(one, other);
}
