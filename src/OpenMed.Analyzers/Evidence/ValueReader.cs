using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OpenMed.Analyzers.Logs;

namespace OpenMed.Analyzers.Evidence;

/// <summary>Takes values apart: looks through what leaves a value as it is, and into what puts texts together.</summary>
internal static class ValueReader
{
    /// <summary>Finds the values that a value is, or is put together from, without constants, in the order of the source.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The values: each is a reference, a call or a creation.</returns>
    public static List<IOperation> Leaves(IOperation value)
    {
        List<IOperation> leaves = [];
        var open = new Stack<IOperation>();
        open.Push(value);
        List<IOperation> parts = [];
        while (open.Count > 0)
        {
            IOperation operation = open.Pop();
            if (operation.ConstantValue.HasValue) continue;

            parts.Clear();
            if (!TryTakeApart(operation, parts))
            {
                leaves.Add(operation);
                continue;
            }

            for (int index = parts.Count - 1; index >= 0; index--) open.Push(parts[index]);
        }

        return leaves;
    }

    /// <summary>What stands before the point of a member or of a call of an instance or of an extension.</summary>
    /// <param name="value">The value.</param>
    /// <returns>It; null when there is none.</returns>
    public static IOperation? Receiver(IOperation value)
    {
        IOperation? receiver = value switch
        {
            IMemberReferenceOperation member => member.Instance,
            IInvocationOperation { Instance: { } instance } => instance,
            IInvocationOperation { TargetMethod.IsExtensionMethod: true, Arguments: { Length: > 0 } arguments } => arguments[0].Value,
            IArrayElementReferenceOperation element => element.ArrayReference,
            IImplicitIndexerReferenceOperation indexer => indexer.Instance,
            IDynamicMemberReferenceOperation member => member.Instance,
            _ => null,
        };
        return receiver is null ? null : Resolve(receiver);
    }

    /// <summary>The operation below conversions, <c>await</c> and question marks.</summary>
    /// <param name="operation">The operation.</param>
    public static IOperation Resolve(IOperation operation)
    {
        while (true)
        {
            IOperation inner = CallArguments.WithoutConversions(operation) switch
            {
                IConditionalAccessInstanceOperation instance => Accessed(instance),
                IConditionalAccessOperation access => access.WhenNotNull,
                IAwaitOperation awaited => awaited.Operation,
                { } same => same,
            };
            if (ReferenceEquals(inner, operation)) return operation;

            operation = inner;
        }
    }

    /// <summary>Says whether a text is put together from others: interpolated or added up.</summary>
    /// <param name="text">The text.</param>
    public static bool IsPutTogether(IOperation text) => CallArguments.WithoutConversions(text) switch
    {
        { ConstantValue.HasValue: true } => false,
        IInterpolatedStringOperation or IInterpolatedStringAdditionOperation or IInterpolatedStringHandlerCreationOperation => true,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum => Leaves(sum).Any(leaf => !leaf.ConstantValue.HasValue && !ResourceTexts.Is(leaf) && Logs.TemplateText.Of(leaf) is null),
        _ => false,
    };

    private static bool TryTakeApart(IOperation operation, List<IOperation> parts)
    {
        switch (operation)
        {
            case IConversionOperation or IParenthesizedOperation or IConditionalAccessOperation or IConditionalAccessInstanceOperation or IAwaitOperation:
                IOperation inner = Resolve(operation);
                if (ReferenceEquals(inner, operation)) return false;

                parts.Add(inner);
                return true;
            case ICoalesceOperation coalesce:
                parts.Add(coalesce.Value);
                parts.Add(coalesce.WhenNull);
                return true;
            case ICoalesceAssignmentOperation coalesce:
                parts.Add(coalesce.Target);
                parts.Add(coalesce.Value);
                return true;
            case ITranslatedQueryOperation query:
                parts.Add(query.Operation);
                return true;
            case IConditionalOperation { WhenFalse: { } whenFalse } conditional:
                parts.Add(conditional.WhenTrue);
                parts.Add(whenFalse);
                return true;
            case ISwitchExpressionOperation choice:
                parts.AddRange(choice.Arms.Select(arm => arm.Value));
                return true;
            case ISimpleAssignmentOperation assignment:
                parts.Add(assignment.Value);
                return true;
            case IThrowOperation:
                return true;
            case IImplicitIndexerReferenceOperation { Argument: IRangeOperation } slice when !MaskingCalls.IsMasked(slice):
                parts.Add(slice.Instance);
                return true;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum:
                parts.Add(sum.LeftOperand);
                parts.Add(sum.RightOperand);
                return true;
            default:
                return InterpolationReader.TryTakeApart(operation, parts) || TextCalls.TryTakeApart(operation, parts);
        }
    }

    private static IOperation Accessed(IConditionalAccessInstanceOperation instance)
    {
        IOperation child = instance;
        for (IOperation? parent = instance.Parent; parent is not null; child = parent, parent = parent.Parent)
        {
            if (parent is IConditionalAccessOperation access && ReferenceEquals(access.WhenNotNull, child)) return access.Operation;
        }

        return instance;
    }
}
