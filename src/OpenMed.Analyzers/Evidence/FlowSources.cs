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
        IOperation root = LocalValues.Root(use);
        if (use.Type?.Name == "StringBuilder") return Appended(root, use.Local);

        List<IOperation> sources = [];
        foreach ((IOperation at, IOperation source) in LocalValues.Assigned(root, use.Local).Concat(Taken(root, use.Local)).Where(assigned => assigned.At.Syntax.SpanStart < use.Syntax.SpanStart)
            .OrderByDescending(assigned => assigned.At.Syntax.SpanStart))
        {
            sources.Add(source);
            if (IsAlwaysBefore(at, use)) break;
        }

        return sources;
    }

    /// <summary>What the parameter of a local function is called with.</summary>
    /// <param name="use">A use of it.</param>
    public static IEnumerable<IOperation> OfLocalParameter(IParameterReferenceOperation use) => LocalValues.Root(use).Descendants().OfType<IArgumentOperation>()
        .Where(argument => SymbolEqualityComparer.Default.Equals(argument.Parameter, use.Parameter)).Select(argument => argument.Value);

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

    // What is added to it, or taken apart into it.
    private static IEnumerable<(IOperation At, IOperation Value)> Taken(IOperation root, ILocalSymbol local)
    {
        foreach (IOperation operation in root.Descendants())
        {
            switch (operation)
            {
                case ICompoundAssignmentOperation { Target: ILocalReferenceOperation target } assignment when LocalValues.IsSame(target.Local, local):
                    yield return (operation, assignment.Value);
                    break;
                case IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation variable } loop when LocalValues.IsSame(variable.Symbol, local):
                    yield return (variable, loop.Collection);
                    break;
                case IDeconstructionAssignmentOperation { Target: { } targets } taken when Element(targets, taken.Value, local) is { } element:
                    yield return (operation, element);
                    break;
            }
        }
    }

    private static IOperation? Element(IOperation targets, IOperation value, ILocalSymbol local)
    {
        if (targets is IDeclarationExpressionOperation declaration) targets = declaration.Expression;
        if (targets is not ITupleOperation into || ValueReader.Resolve(value) is not ITupleOperation from || into.Elements.Length != from.Elements.Length) return null;

        for (int index = 0; index < into.Elements.Length; index++)
        {
            IOperation target = into.Elements[index] is IDeclarationExpressionOperation single ? single.Expression : into.Elements[index];
            if (target is ILocalReferenceOperation reference && LocalValues.IsSame(reference.Local, local)) return from.Elements[index];
        }

        return null;
    }

    private static IEnumerable<IOperation> Appended(IOperation root, ILocalSymbol builder) => root.Descendants().OfType<IInvocationOperation>()
        .Where(call => call.TargetMethod.ContainingType?.Name == "StringBuilder" && BuilderOf(call) is { } local && LocalValues.IsSame(local, builder))
        .SelectMany(call => call.Arguments).SelectMany(argument => argument.Value is IArrayCreationOperation { Initializer: { } all } ? (IEnumerable<IOperation>)all.ElementValues : [argument.Value]);

    // sb.Append(a).Append(b)
    private static ILocalSymbol? BuilderOf(IInvocationOperation call)
    {
        IOperation? receiver = call.Instance;
        while (receiver is IInvocationOperation before) receiver = before.Instance;
        return (receiver as ILocalReferenceOperation)?.Local;
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
