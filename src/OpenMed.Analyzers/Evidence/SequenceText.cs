using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace OpenMed.Analyzers.Evidence;

/// <summary>Reads the source of the sequence that a value is an element of: <c>_interfaces</c> of <c>_interfaces.Select(one => one.Address)</c>.</summary>
internal static class SequenceText
{
    private const int MostChars = 200;

    /// <summary>Reads it.</summary>
    /// <param name="element">The parameter of a lambda expression, the variable of a loop, or one that holds an element.</param>
    /// <returns>The source of the sequence, cut off when it is long; null when the value is no element of one.</returns>
    public static string? Of(IOperation element)
    {
        string? text = element switch
        {
            IParameterReferenceOperation parameter => OfLambda(parameter)?.ToString(),
            ILocalReferenceOperation local => OfLocal(local)?.ToString(),
            _ => null,
        };
        return text is null || text.Length <= MostChars ? text : text.Substring(0, MostChars);
    }

    private static SyntaxNode? OfLambda(IParameterReferenceOperation use)
    {
        for (IOperation? level = use; level is not null; level = level.Parent)
        {
            if (level is not IAnonymousFunctionOperation lambda || !lambda.Symbol.Parameters.Contains(use.Parameter, SymbolEqualityComparer.Default)) continue;

            while (level is not null and not IInvocationOperation) level = level.Parent;
            return level is IInvocationOperation call && ValueReader.Receiver(call) is { } receiver ? receiver.Syntax : null;
        }

        return null;
    }

    private static SyntaxNode? OfLocal(ILocalReferenceOperation use)
    {
        IOperation? collection = BodyValues.Of(LocalValues.Root(use)).Given(use.Local).FirstOrDefault(given => given.Kind == BodyValueKind.Element)?.Value;
        return (collection ?? LocalValues.Of(use).FirstOrDefault(value => ValueReader.Resolve(value) is IInvocationOperation))?.Syntax;
    }
}
