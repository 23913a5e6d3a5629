using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace OpenMed.Analyzers.Pipelines;

/// <summary>Carries steps of methods that are given a builder to where the methods are called. One caller at a time.</summary>
internal sealed class CallSites
{
    private const int MostCalls = 3;

    private readonly SourceModels _sources;
    private readonly PipelineTypes _types;
    private readonly RootReader _roots;
    private readonly SanitizedScopes _scopes;
    private readonly Dictionary<IMethodSymbol, List<IOperation>> _uses = new Dictionary<IMethodSymbol, List<IOperation>>(SymbolEqualityComparer.Default);

    /// <summary>Makes an instance.</summary>
    /// <param name="sources">The sources.</param>
    /// <param name="types">The types by which pipelines are put together.</param>
    /// <param name="roots">Follows builders back.</param>
    /// <param name="scopes">Knows what is within the sanitizer.</param>
    public CallSites(SourceModels sources, PipelineTypes types, RootReader roots, SanitizedScopes scopes)
    {
        _sources = sources;
        _types = types;
        _roots = roots;
        _scopes = scopes;
    }

    /// <summary>Finds the pipelines into which a step gets.</summary>
    /// <param name="step">The step.</param>
    /// <returns>The step as it is, when its pipeline comes from no parameter; else one for each call of its method.</returns>
    public IEnumerable<PipelineStep> Of(PipelineStep step) => Of(step, MostCalls);

    private IEnumerable<PipelineStep> Of(PipelineStep step, int mostCalls)
    {
        if (step.Root.Parameter is not { ContainingSymbol: IMethodSymbol method } parameter || mostCalls == 0) return [step];

        return Uses(method).Where(use => step.Kind is not (PipelineStepKind.Sink or PipelineStepKind.Settings) || !_scopes.Hold(use)).SelectMany(use => Of(Moved(step, use, parameter), mostCalls - 1));
    }

    private PipelineStep Moved(PipelineStep step, IOperation use, IParameterSymbol parameter)
    {
        step = step with { IsInCondition = StepOrder.IsConditional(step) };
        if (use is not IInvocationOperation call) return step with { At = use, Root = _roots.OfFunction(use) };

        IOperation? given = call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == parameter.Ordinal)?.Value;
        PipelineStep moved = step with { At = use, Root = _roots.Of(given) };
        bool isStep = call.TargetMethod.IsExtensionMethod && parameter.Ordinal == 0 && (_types.TakesProviders(parameter.Type) || _types.TakesSinks(parameter.Type));
        return isStep && call.Syntax is InvocationExpressionSyntax syntax && SetupCalls.NameOf(syntax) is { } place
            ? moved with { Place = place, Name = _types.TakesSinks(parameter.Type) ? SinkReader.NameOf(call) : call.TargetMethod.Name }
            : moved;
    }

    // Its calls, and where it is handed on by its name.
    private List<IOperation> Uses(IMethodSymbol method)
    {
        if (_uses.TryGetValue(method, out List<IOperation>? uses)) return uses;

        _uses[method] = uses = [];
        foreach (SyntaxTree tree in _sources.Compilation.SyntaxTrees)
        {
            if (method.MethodKind == MethodKind.Constructor || !SetupFiles.Holds(tree, method.Name)) continue;

            foreach (SimpleNameSyntax name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>().Where(name => name.Identifier.ValueText == method.Name))
            {
                if (_sources.Of(tree).GetSymbolInfo(name).Symbol is IMethodSymbol named && PipelineTypes.IsSame((named.ReducedFrom ?? named).OriginalDefinition, method) && Use(name) is { } use)
                    uses.Add(use);
            }
        }

        return uses;
    }

    private IOperation? Use(SimpleNameSyntax name)
    {
        SyntaxNode whole = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name.Parent is MemberBindingExpressionSyntax ? name.Parent : name;
        return _sources.Operation(whole.Parent is InvocationExpressionSyntax call && call.Expression == whole ? call : whole);
    }
}
