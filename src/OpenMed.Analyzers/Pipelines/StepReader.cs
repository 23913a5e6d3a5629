using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using OpenMed.Analyzers.Logs;

namespace OpenMed.Analyzers.Pipelines;

/// <summary>Reads expressions that are steps of a pipeline. One caller at a time.</summary>
internal sealed class StepReader
{
    // They begin as those that add a provider do.
    private static readonly string[] NoProviders = ["Filter", "Configuration", "Formatter", "Sampler", "Buffer", "Enrich", "Redact", "Saniti"];

    private readonly PipelineTypes _types;
    private readonly RootReader _roots;
    private readonly SanitizedScopes _scopes;
    private readonly SinkReader _sinks;

    /// <summary>Makes a reader.</summary>
    /// <param name="types">The types by which pipelines are put together.</param>
    /// <param name="roots">Follows builders back.</param>
    /// <param name="scopes">Knows what is within the sanitizer.</param>
    public StepReader(PipelineTypes types, RootReader roots, SanitizedScopes scopes)
    {
        _types = types;
        _roots = roots;
        _scopes = scopes;
        _sinks = new SinkReader(types);
    }

    /// <summary>Reads an expression.</summary>
    /// <param name="operation">The expression.</param>
    /// <returns>The step; null when it is none, or nothing that could be wrong.</returns>
    public PipelineStep? Read(IOperation? operation) => operation switch
    {
        IInvocationOperation call => OfCall(call),
        IObjectCreationOperation creation => OfFactory(creation),
        _ => null,
    };

    private PipelineStep? OfCall(IInvocationOperation call)
    {
        IMethodSymbol method = call.TargetMethod;
        if (_types.IsOwn(method) || call.Syntax is not InvocationExpressionSyntax syntax || SetupCalls.NameOf(syntax) is not { } place) return null;

        ITypeSymbol? receiver = method.IsExtensionMethod ? method.Parameters.FirstOrDefault()?.Type : method.ContainingType;
        if ((_sinks.KindOf(call, receiver) ?? KindOf(call, method, receiver)) is not { } kind) return null;
        if (kind is PipelineStepKind.Sink or PipelineStepKind.Settings && _scopes.Hold(call)) return null;

        string name = kind == PipelineStepKind.Sink ? SinkReader.NameOf(call) : method.Name;
        IOperation? builder = RootReader.Receiver(call) ?? (kind == PipelineStepKind.Unknown ? call.Arguments.FirstOrDefault()?.Value : null);
        return new PipelineStep(kind, name, place, call, _roots.Of(builder))
        {
            Logger = kind == PipelineStepKind.SerilogProvider ? LoggerOf(call) : PipelineRoot.Unknown,
        };
    }

    private PipelineStepKind? KindOf(IInvocationOperation call, IMethodSymbol method, ITypeSymbol? receiver)
    {
        if (_types.IsSanitizer(method)) return PipelineStepKind.Sanitizer;
        if (_types.Others.Have(method)) return PipelineStepKind.Unknown;
        if (method.Name is "UseSerilog" or "AddSerilog" && !_types.TakesProviders(receiver)) return IsForwarding(call) ? PipelineStepKind.ForwardingReplacement : PipelineStepKind.Replacement;
        if (method.Name == "AddSerilog") return PipelineStepKind.SerilogProvider;
        if (_types.TakesProviders(receiver)) return AddsProvider(method.Name) ? PipelineStepKind.Provider : null;
        if (IsRegistration(call, method)) return PipelineStepKind.Provider;

        return method.Name is "UseNLog" or "WithLogging" || method.Name.StartsWith("AddApplicationInsights", StringComparison.Ordinal) ? PipelineStepKind.Provider : null;
    }

    private static bool AddsProvider(string name) =>
        name.StartsWith("Add", StringComparison.Ordinal) && !NoProviders.Any(part => name.IndexOf(part, StringComparison.Ordinal) >= 0);

    private static bool IsForwarding(IInvocationOperation call) => call.Arguments.Any(argument =>
        argument is { Parameter.Name: "writeToProviders" or "providers", ArgumentKind: ArgumentKind.Explicit } && argument.Value.ConstantValue is not { HasValue: true, Value: false or null });

    // services.AddSingleton<ILoggerProvider, Own>(), services.TryAddEnumerable(ServiceDescriptor.Singleton<ILoggerProvider, Own>())
    private bool IsRegistration(IInvocationOperation call, IMethodSymbol method) => IsOfProvider(method) || call.Arguments.Any(argument => CallArguments.WithoutConversions(argument.Value) switch
    {
        ITypeOfOperation type => PipelineTypes.IsSame(type.TypeOperand, _types.Provider),
        IInvocationOperation { TargetMethod: { ContainingType.Name: "ServiceDescriptor" } made } descriptor => IsOfProvider(made) || IsRegistration(descriptor, made),
        _ => false,
    });

    private bool IsOfProvider(IMethodSymbol method) => method.TypeArguments.Length > 0 && PipelineTypes.IsSame(method.TypeArguments[0], _types.Provider)
        && (method.Name.StartsWith("Add", StringComparison.Ordinal) || method.Name.StartsWith("TryAdd", StringComparison.Ordinal) || method.ContainingType.Name == "ServiceDescriptor");

    private PipelineRoot LoggerOf(IInvocationOperation call) =>
        _roots.Of(call.Arguments.FirstOrDefault(argument => argument is { Parameter.Name: "logger", ArgumentKind: ArgumentKind.Explicit })?.Value);

    // Nothing can be put before the providers that a factory is made with.
    private PipelineStep? OfFactory(IObjectCreationOperation creation)
    {
        if (!PipelineTypes.IsSame(creation.Type, _types.Factory) || creation.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == 0)?.Value is not { } providers) return null;
        if (CallArguments.WithoutConversions(providers) is IParameterReferenceOperation or IInvocationOperation { TargetMethod.Name: "Empty" }) return null;
        if (CallArguments.Elements(providers) is { } elements && !elements.Any()) return null;

        SyntaxNode place = creation.Syntax is ObjectCreationExpressionSyntax named ? named.Type : creation.Syntax;
        return new PipelineStep(PipelineStepKind.Provider, "new LoggerFactory", place, creation, PipelineRoot.MadeBy(creation.Syntax));
    }
}
