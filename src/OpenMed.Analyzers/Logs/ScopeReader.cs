using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace OpenMed.Analyzers.Logs;

/// <summary>Reads the state of a scope: a dictionary, a list of pairs, a tuple of a name and a value, or a value.</summary>
internal static class ScopeReader
{
    /// <summary>Reads the values of a state.</summary>
    /// <param name="states">The state, or none.</param>
    public static ImmutableArray<LogValue> Read(List<IOperation> states)
    {
        ImmutableArray<LogValue>.Builder values = ImmutableArray.CreateBuilder<LogValue>();
        foreach (IOperation state in states) Add(values, state);
        return values.ToImmutable();
    }

    private static void Add(ImmutableArray<LogValue>.Builder values, IOperation state)
    {
        IOperation operation = CallArguments.WithoutConversions(state);
        switch (operation)
        {
            case ITupleOperation { Elements: { Length: 2 } elements } when CallArguments.Text(elements[0]) is { } name:
                values.Add(new LogValue(elements[1], name));
                break;
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: { Length: 1 } arguments } } assignment
                when CallArguments.Text(arguments[0].Value) is { } name:
                values.Add(new LogValue(assignment.Value, name));
                break;
            case IInvocationOperation { TargetMethod.Name: "Add", Arguments: { Length: 2 } arguments } when CallArguments.Text(arguments[0].Value) is { } name:
                values.Add(new LogValue(arguments[1].Value, name));
                break;
            case IInvocationOperation { TargetMethod.Name: "Add", Arguments: { Length: 1 } arguments }:
                Add(values, arguments[0].Value);
                break;
            case IInvocationOperation { TargetMethod: { Name: "Create", ContainingType.Name: "KeyValuePair" }, Arguments: { Length: 2 } arguments }
                when CallArguments.Text(arguments[0].Value) is { } name:
                values.Add(new LogValue(arguments[1].Value, name));
                break;
            case IObjectCreationOperation { Type.Name: "KeyValuePair", Arguments: { Length: 2 } arguments } when CallArguments.Text(arguments[0].Value) is { } name:
                values.Add(new LogValue(arguments[1].Value, name));
                break;
            default:
                AddElements(values, operation);
                break;
        }
    }

    private static void AddElements(ImmutableArray<LogValue>.Builder values, IOperation operation)
    {
        if (CallArguments.Elements(operation) is not { } elements || operation is IObjectCreationOperation { Type.IsAnonymousType: true })
        {
            values.Add(new LogValue(operation));
            return;
        }

        foreach (IOperation element in elements) Add(values, element);
    }
}
