using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace OpenMed.Analyzers.Logs;

/// <summary>Reads the arguments of calls.</summary>
internal static class CallArguments
{
    /// <summary>The operation below its conversions.</summary>
    /// <param name="operation">The operation.</param>
    public static IOperation WithoutConversions(IOperation operation)
    {
        while (true)
        {
            switch (operation)
            {
                case IConversionOperation conversion when !HasOwnOperator(conversion):
                    operation = conversion.Operand;
                    break;
                case IParenthesizedOperation parenthesized:
                    operation = parenthesized.Operand;
                    break;
                default:
                    return operation;
            }
        }
    }

    /// <summary>The constant string that an operation is; null when it is none.</summary>
    /// <param name="operation">The operation.</param>
    public static string? Text(IOperation? operation) =>
        operation is { ConstantValue: { HasValue: true, Value: string text } } ? text
            : operation is IConversionOperation conversion ? Text(conversion.Operand) : null;

    /// <summary>The elements of an array that stands in the source: that of <c>params</c> too.</summary>
    /// <param name="operation">The array.</param>
    /// <returns>Its elements; null when it does not stand there.</returns>
    public static IEnumerable<IOperation>? Elements(IOperation operation) => WithoutConversions(operation) switch
    {
        IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues,
        // The compiler has an operation of its own for it only since its next version.
        { Syntax: CollectionExpressionSyntax } list => list.ChildOperations,
        IObjectCreationOperation { Initializer: { } initializer } => initializer.Initializers,
        _ => null,
    };

    // An operator of the user's makes another value; one of a string or a span does not.
    private static bool HasOwnOperator(IConversionOperation conversion) =>
        conversion.OperatorMethod is { ContainingNamespace: { } space } && !space.ToDisplayString().StartsWith("System", StringComparison.Ordinal)
        && !space.ToDisplayString().StartsWith("Microsoft", StringComparison.Ordinal);
}
