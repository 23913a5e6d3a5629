using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OpenMed.Analyzers.Evidence;

namespace OpenMed.Analyzers.Pipelines;

/// <summary>Follows builders back to what made them. One caller at a time.</summary>
internal sealed class RootReader
{
    private const int MostSteps = 100;

    private readonly SourceModels _sources;
    private readonly PipelineTypes _types;

    /// <summary>Makes a reader.</summary>
    /// <param name="sources">The sources.</param>
    /// <param name="types">The types by which pipelines are put together.</param>
    public RootReader(SourceModels sources, PipelineTypes types)
    {
        _sources = sources;
        _types = types;
    }

    /// <summary>Finds what a builder belongs to.</summary>
    /// <param name="builder">The builder; null for none.</param>
    public PipelineRoot Of(IOperation? builder) => Of(builder, new HashSet<ISymbol>(SymbolEqualityComparer.Default), MostSteps) ?? PipelineRoot.Unknown;

    /// <summary>Finds what the parameters of a function belong to that is given to a call: what the call is made on.</summary>
    /// <param name="function">The lambda expression or the reference to a method.</param>
    public PipelineRoot OfFunction(IOperation function) => OfFunction(function, new HashSet<ISymbol>(SymbolEqualityComparer.Default), MostSteps) ?? PipelineRoot.Unknown;

    /// <summary>What stands before the point of a call; null when that is the type or the object in whose code the call stands.</summary>
    /// <param name="call">The call.</param>
    public static IOperation? Receiver(IInvocationOperation call) => ValueReader.Receiver(call) is { } receiver and not IInstanceReferenceOperation ? receiver : null;

    // Null: it says nothing, since it is assigned from itself.
    private PipelineRoot? Of(IOperation? builder, HashSet<ISymbol> seen, int steps)
    {
        if (builder is null || steps == 0) return PipelineRoot.Unknown;

        IOperation operation = ValueReader.Resolve(builder);
        return operation switch
        {
            ILocalReferenceOperation local => seen.Add(local.Local) ? OneOf(LocalValues.Of(local), seen, steps) : null,
            IParameterReferenceOperation parameter => OfParameter(parameter, seen, steps),
            IMemberReferenceOperation { Member: { DeclaringSyntaxReferences.IsEmpty: false } member } =>
                seen.Add(member) ? Of(_sources.Initial(member), seen, steps - 1) : null,
            IMemberReferenceOperation { Instance: { } instance } => Of(instance, seen, steps - 1),
            ISimpleAssignmentOperation assignment => Of(assignment.Value, seen, steps - 1),
            IInvocationOperation call => OfCall(call, seen, steps),
            IObjectCreationOperation creation => OfCreation(creation),
            _ => PipelineRoot.Unknown,
        };
    }

    private PipelineRoot? OneOf(IEnumerable<IOperation> values, HashSet<ISymbol> seen, int steps)
    {
        List<PipelineRoot> roots = [.. values.Select(value => Of(value, seen, steps - 1)).OfType<PipelineRoot>().Distinct().Take(2)];
        return roots.Count == 1 ? roots[0] : PipelineRoot.Unknown;
    }

    private PipelineRoot? OfParameter(IParameterReferenceOperation reference, HashSet<ISymbol> seen, int steps)
    {
        if (reference.Parameter.ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } function) return PipelineRoot.From(reference.Parameter);

        for (IOperation? level = reference; level is not null; level = level.Parent)
        {
            if (level is IAnonymousFunctionOperation lambda && PipelineTypes.IsSame(lambda.Symbol, function)) return OfFunction(lambda, seen, steps);
        }

        return PipelineRoot.Unknown;
    }

    private PipelineRoot? OfFunction(IOperation function, HashSet<ISymbol> seen, int steps)
    {
        IOperation? user = function.Parent;
        while (user is IDelegateCreationOperation or IConversionOperation or IParenthesizedOperation) user = user.Parent;
        if (user is not IArgumentOperation { Parent: IInvocationOperation call }) return PipelineRoot.Unknown;
        if (Receiver(call) is { } receiver) return Of(receiver, seen, steps - 1);

        return _types.IsOwn(call.TargetMethod) ? PipelineRoot.Unknown : OfMade(call);
    }

    private PipelineRoot? OfCall(IInvocationOperation call, HashSet<ISymbol> seen, int steps)
    {
        if (Receiver(call) is { } receiver) return Of(receiver, seen, steps - 1);
        if (!_types.IsOwn(call.TargetMethod)) return OfMade(call);
        if (!seen.Add(call.TargetMethod)) return null;

        PipelineRoot? returned = OneOf(_sources.Bodies(call.TargetMethod).SelectMany(Returned), seen, steps);
        if (returned is not { Parameter: { } parameter }) return returned;

        IArgumentOperation? given = call.Arguments.FirstOrDefault(argument => PipelineTypes.IsSame(argument.Parameter, parameter));
        return Of(given?.Value, seen, steps - 1);
    }

    private static IEnumerable<IOperation> Returned(IOperation body) => body.DescendantsAndSelf().OfType<IReturnOperation>()
        .Where(given => !IsWithinFunction(given, body)).Select(given => given.ReturnedValue).OfType<IOperation>();

    private static bool IsWithinFunction(IOperation operation, IOperation body)
    {
        for (IOperation? level = operation; level is not null && !ReferenceEquals(level, body); level = level.Parent)
        {
            if (level is IAnonymousFunctionOperation or ILocalFunctionOperation) return true;
        }

        return false;
    }

    private PipelineRoot OfCreation(IObjectCreationOperation creation) =>
        creation.Constructor is { } constructor && !_types.IsOwn(constructor) ? OfMade(creation) : PipelineRoot.Unknown;

    private static PipelineRoot OfMade(IOperation creation) => creation.Type is { Name: { } name }
        && (name.EndsWith("Builder", StringComparison.Ordinal) || name is "ServiceCollection" or "LoggerFactory" or "ILoggerFactory" or "LoggerConfiguration")
            ? PipelineRoot.MadeBy(creation.Syntax)
            : PipelineRoot.Unknown;
}
