using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace OpenMed.Analyzers.Evidence;

/// <summary>Takes interpolated strings apart, those that a handler builds too.</summary>
internal static class InterpolationReader
{
    /// <summary>Takes an operation apart.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="parts">Takes its parts, in the order of the source.</param>
    /// <returns>Whether it is a part of an interpolated string.</returns>
    public static bool TryTakeApart(IOperation operation, List<IOperation> parts)
    {
        switch (operation)
        {
            case IInterpolatedStringOperation text:
                foreach (IInterpolatedStringContentOperation content in text.Parts)
                {
                    if (content is IInterpolationOperation hole) parts.Add(hole.Expression);
                    else if (content is IInterpolatedStringAppendOperation append) AddAppended(append, parts);
                }

                return true;
            case IInterpolatedStringHandlerCreationOperation handler:
                parts.Add(handler.Content);
                return true;
            case IInterpolatedStringAdditionOperation sum:
                parts.Add(sum.Left);
                parts.Add(sum.Right);
                return true;
            default:
                return false;
        }
    }

    private static void AddAppended(IInterpolatedStringAppendOperation append, List<IOperation> parts)
    {
        if (append.Kind != OperationKind.InterpolatedStringAppendLiteral && append.AppendCall is IInvocationOperation { Arguments: { Length: > 0 } arguments })
            parts.Add(arguments[0].Value);
    }
}
