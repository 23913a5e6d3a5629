using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace OpenMed.Analyzers.Evidence;

/// <summary>What the variables of a body are given, read once for all of their uses. Immutable.</summary>
internal sealed class BodyValues
{
    // A body is forgotten with its operations.
    private static readonly ConditionalWeakTable<IOperation, BodyValues> Known = new ConditionalWeakTable<IOperation, BodyValues>();

    private readonly Dictionary<ISymbol, List<BodyValue>> _values = new Dictionary<ISymbol, List<BodyValue>>(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, List<IOperation>> _appended = new Dictionary<ISymbol, List<IOperation>>(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, List<IOperation>> _arguments = new Dictionary<ISymbol, List<IOperation>>(SymbolEqualityComparer.Default);

    private BodyValues(IOperation root)
    {
        foreach (IOperation operation in root.Descendants()) Add(operation);
        foreach (List<BodyValue> values in _values.Values) values.Sort((one, other) => other.At.Syntax.SpanStart.CompareTo(one.At.Syntax.SpanStart));
    }

    /// <summary>The values of a body.</summary>
    /// <param name="root">The operation that has no parent.</param>
    public static BodyValues Of(IOperation root) => Known.GetValue(root, made => new BodyValues(made));

    /// <summary>What a local variable is given, or a parameter beside what it is called with; the last of the source first.</summary>
    /// <param name="variable">The variable or the parameter.</param>
    public IReadOnlyList<BodyValue> Given(ISymbol variable) => _values.TryGetValue(variable, out List<BodyValue>? values) ? values : [];

    /// <summary>What is appended to a local variable that is a builder of texts.</summary>
    /// <param name="local">The variable.</param>
    public IReadOnlyList<IOperation> Appended(ILocalSymbol local) => _appended.TryGetValue(local, out List<IOperation>? values) ? values : [];

    /// <summary>What a parameter of a local function is called with.</summary>
    /// <param name="parameter">The parameter.</param>
    public IReadOnlyList<IOperation> Arguments(IParameterSymbol parameter) => _arguments.TryGetValue(parameter, out List<IOperation>? values) ? values : [];

    private void Add(IOperation operation)
    {
        switch (operation)
        {
            case IVariableDeclaratorOperation { Initializer: { } initializer } declarator:
                Add(declarator.Symbol, operation, initializer.Value, BodyValueKind.Assigned);
                break;
            case ISimpleAssignmentOperation { Target: ILocalReferenceOperation target } assignment:
                Add(target.Local, operation, assignment.Value, BodyValueKind.Assigned);
                break;
            case ICompoundAssignmentOperation { Target: ILocalReferenceOperation target } assignment:
                Add(target.Local, operation, assignment.Value, BodyValueKind.Added);
                break;
            case ICoalesceAssignmentOperation { Target: ILocalReferenceOperation target } assignment:
                Add(target.Local, operation, assignment.Value, BodyValueKind.Added);
                break;
            case IAssignmentOperation { Target: IParameterReferenceOperation target } assignment:
                AddTo(_values, target.Parameter, new BodyValue(operation, assignment.Value, BodyValueKind.Added));
                break;
            case IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation variable } loop:
                Add(variable.Symbol, variable, loop.Collection, BodyValueKind.Element);
                break;
            case IDeconstructionAssignmentOperation taken:
                foreach ((ILocalSymbol local, IOperation value) in Deconstructed.Values(taken)) Add(local, operation, value, BodyValueKind.Taken);
                break;
            case IPatternOperation pattern when PatternValues.Find(pattern) is var (matched, value):
                Add(matched, operation, value, BodyValueKind.Taken);
                break;
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true, Instance: ILocalReferenceOperation target } } assignment:
                Add(target.Local, operation, assignment.Value, BodyValueKind.Added);
                break;
            case IInvocationOperation { TargetMethod.Name: "Add" or "AddRange" or "Insert" or "TryAdd" or "Enqueue" or "Push", Instance: ILocalReferenceOperation target } call when ValueShapes.IsOfFramework(call.TargetMethod):
                foreach (IArgumentOperation argument in call.Arguments) Add(target.Local, operation, argument.Value, BodyValueKind.Added);
                break;
            case IInvocationOperation call when call.TargetMethod.ContainingType?.Name == "StringBuilder" && BuilderOf(call) is { } builder:
                foreach (IArgumentOperation argument in call.Arguments) AddAppended(builder, argument.Value);
                break;
            case IArgumentOperation { Parameter: { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.LocalFunction } } parameter } argument:
                AddTo(_arguments, parameter, argument.Value);
                break;
        }
    }

    private void Add(ILocalSymbol local, IOperation at, IOperation value, BodyValueKind kind)
    {
        AddTo(_values, local, new BodyValue(at, value, kind));

        // new StringBuilder(a).Append(b)
        if (local.Type.Name == "StringBuilder") AddChain(local, value);
    }

    private void AddChain(ILocalSymbol builder, IOperation value)
    {
        for (IOperation? level = ValueReader.Resolve(value); level is not null; level = (level as IInvocationOperation)?.Instance)
        {
            if (level is IInvocationOperation { TargetMethod.ContainingType.Name: "StringBuilder" } call)
            {
                foreach (IArgumentOperation argument in call.Arguments) AddAppended(builder, argument.Value);
            }
            else if (level is IObjectCreationOperation creation)
            {
                foreach (IArgumentOperation argument in creation.Arguments) AddAppended(builder, argument.Value);
            }
        }
    }

    private void AddAppended(ILocalSymbol builder, IOperation value)
    {
        if (value is IArrayCreationOperation { Initializer: { } all }) foreach (IOperation element in all.ElementValues) AddTo(_appended, builder, element);
        else AddTo(_appended, builder, value);
    }

    // sb.Append(a).Append(b)
    private static ILocalSymbol? BuilderOf(IInvocationOperation call)
    {
        IOperation? receiver = call.Instance;
        while (receiver is IInvocationOperation before) receiver = before.Instance;
        return (receiver as ILocalReferenceOperation)?.Local;
    }

    private static void AddTo<T>(Dictionary<ISymbol, List<T>> lists, ISymbol key, T value)
    {
        if (!lists.TryGetValue(key, out List<T>? list)) lists[key] = list = [];
        list.Add(value);
    }
}
