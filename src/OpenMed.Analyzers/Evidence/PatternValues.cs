using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace OpenMed.Analyzers.Evidence;

/// <summary>Finds what the variable of a pattern is given: <c>patient.Email is { Length: > 0 } text</c>.</summary>
internal static class PatternValues
{
    /// <summary>Finds it.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <returns>The variable and the value that is matched; null when the pattern declares none or the value has no expression.</returns>
    public static (ILocalSymbol Local, IOperation Value)? Find(IPatternOperation pattern)
    {
        ISymbol? declared = pattern switch
        {
            IDeclarationPatternOperation declaration => declaration.DeclaredSymbol,
            IRecursivePatternOperation recursive => recursive.DeclaredSymbol,
            _ => null,
        };
        return declared is ILocalSymbol local && Matched(pattern) is { } value ? (local, value) : null;
    }

    private static IOperation? Matched(IOperation pattern)
    {
        IOperation? level = pattern.Parent;
        while (level is IBinaryPatternOperation or INegatedPatternOperation) level = level.Parent;
        return level switch
        {
            IIsPatternOperation match => match.Value,
            IPropertySubpatternOperation { Member: { } member } => member,
            ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation choice } => choice.Value,
            IPatternCaseClauseOperation { Parent.Parent: ISwitchOperation choice } => choice.Value,
            _ => null,
        };
    }
}
