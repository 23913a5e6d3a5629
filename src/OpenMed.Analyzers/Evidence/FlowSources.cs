using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace OpenMed.Analyzers.Evidence;

/// <summary>Finds the values from which a variable, a part of a tuple or what a method gives comes.</summary>
internal static class FlowSources
{
    /// <summary>Whether a call gives a part of a text or of a builder of texts.</summary>
    /// <param name="call">The call.</param>
    public static bool IsText(IInvocationOperation call) =>
        call.TargetMethod.ContainingType is { SpecialType: SpecialType.System_String } or { Name: "StringBuilder" } && call.Instance is not null;

    /// <summary>Whether a call gives elements of a sequence or of a query.</summary>
    /// <param name="call">The call.</param>
    public static bool IsOfSequence(IInvocationOperation call) => call.TargetMethod.ContainingType switch
    {
        { Name: "Enumerable" or "Queryable", ContainingNamespace.Name: "Linq" } => call.TargetMethod.Name is not ("Select" or "SelectMany" or "Count" or "Any" or "Sum"),
        { Name: "EntityFrameworkQueryableExtensions" } => call.TargetMethod.Name is not ("CountAsync" or "LongCountAsync" or "AnyAsync" or "AllAsync" or "SumAsync"),
        _ => false,
    };

    /// <summary>What a local variable comes from: what was assigned last before its use, what a loop takes it from, or what was added to it.</summary>
    /// <param name="use">A use of it.</param>
    public static IEnumerable<IOperation> OfLocal(ILocalReferenceOperation use)
    {
        BodyValues body = BodyValues.Of(LocalValues.Root(use));
        if (use.Type?.Name == "StringBuilder") return body.Appended(use.Local);

        List<IOperation> sources = [];
        foreach (BodyValue given in body.Given(use.Local))
        {
            // What a variable is assigned from itself comes from what it held before.
            if (given.At.Syntax.SpanStart >= use.Syntax.SpanStart || given.Value.Syntax.Span.Contains(use.Syntax.Span)) continue;

            sources.Add(given.Value);
            if (given.Kind != BodyValueKind.Added && IsAlwaysBefore(given.At, use)) break;
        }

        return sources;
    }

    /// <summary>What the parameter of a local function is called with.</summary>
    /// <param name="use">A use of it.</param>
    public static IEnumerable<IOperation> OfLocalParameter(IParameterReferenceOperation use) => BodyValues.Of(LocalValues.Root(use)).Arguments(use.Parameter);

    /// <summary>What is assigned to a parameter or added to it before its use.</summary>
    /// <param name="use">A use of it.</param>
    public static IEnumerable<IOperation> OfParameter(IParameterReferenceOperation use) => BodyValues.Of(LocalValues.Root(use)).Given(use.Parameter)
        .Where(given => given.At.Syntax.SpanStart < use.Syntax.SpanStart).Reverse().Select(given => given.Value);

    /// <summary>What an element of a tuple comes from.</summary>
    /// <param name="element">The element.</param>
    /// <param name="tuple">The tuple.</param>
    public static IEnumerable<IOperation> OfElement(IFieldSymbol element, IOperation tuple)
    {
        IOperation value = ValueReader.Resolve(tuple);
        IEnumerable<IOperation> tuples = value is ILocalReferenceOperation local ? OfLocal(local).Select(ValueReader.Resolve) : [value];
        int index = element.ContainingType.TupleElements.IndexOf(element, 0, SymbolEqualityComparer.Default);
        return tuples.OfType<ITupleOperation>().Where(made => index >= 0 && index < made.Elements.Length).Select(made => made.Elements[index]);
    }

    /// <summary>What a member of an object of a type without a name comes from.</summary>
    /// <param name="member">The member.</param>
    /// <param name="instance">The object.</param>
    public static IEnumerable<IOperation> OfAnonymous(IPropertySymbol member, IOperation instance)
    {
        IOperation value = ValueReader.Resolve(instance);
        IEnumerable<IOperation> objects = value is ILocalReferenceOperation local ? OfLocal(local).Select(ValueReader.Resolve) : [value];
        return objects.OfType<IAnonymousObjectCreationOperation>().SelectMany(made => made.Initializers).OfType<ISimpleAssignmentOperation>()
            .Where(given => given.Target is IPropertyReferenceOperation target && SymbolEqualityComparer.Default.Equals(target.Property, member)).Select(given => given.Value);
    }

    /// <summary>What the initializer of a collection puts into it.</summary>
    /// <param name="initializer">The initializer.</param>
    public static IEnumerable<IOperation> OfCollection(IObjectOrCollectionInitializerOperation initializer) =>
        initializer.Initializers.SelectMany(element => element is IInvocationOperation added ? added.Arguments.Select(argument => argument.Value) : [element]);

    /// <summary>What a method of the same file gives.</summary>
    /// <param name="call">The call.</param>
    public static IEnumerable<IOperation> OfMethod(IInvocationOperation call)
    {
        SyntaxNode? declaration = call.TargetMethod.DeclaringSyntaxReferences.FirstOrDefault(reference => reference.SyntaxTree == call.Syntax.SyntaxTree)?.GetSyntax();
        SyntaxNode? body = declaration switch
        {
            MethodDeclarationSyntax method => (SyntaxNode?)method.Body ?? method.ExpressionBody,
            LocalFunctionStatementSyntax function => (SyntaxNode?)function.Body ?? function.ExpressionBody,
            _ => null,
        };
        IOperation? operation = body is null ? null : call.SemanticModel?.GetOperation(body);
        return operation is null ? [] : operation.DescendantsAndSelf().OfType<IReturnOperation>().Select(given => given.ReturnedValue).OfType<IOperation>();
    }

    // Its block is round the use, so that nothing assigned earlier is left.
    private static bool IsAlwaysBefore(IOperation assignment, IOperation use)
    {
        IOperation? block = assignment.Parent;
        while (block is not null and not IBlockOperation and not ILoopOperation and not IConditionalOperation) block = block.Parent;
        for (IOperation? level = use; level is not null && block is not null; level = level.Parent)
        {
            if (level.Syntax == block.Syntax) return true;
        }

        return false;
    }
}
