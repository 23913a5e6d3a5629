using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace OpenMed.Analyzers.Pipelines;

/// <summary>Reads calls that add sinks to Serilog.</summary>
internal sealed class SinkReader
{
    private readonly PipelineTypes _types;

    /// <summary>Makes a reader.</summary>
    /// <param name="types">The types by which pipelines are put together.</param>
    public SinkReader(PipelineTypes types) => _types = types;

    /// <summary>Says what a call does.</summary>
    /// <param name="call">The call.</param>
    /// <param name="receiver">The type of what it is made on.</param>
    /// <returns>It; null when it adds no sink.</returns>
    public PipelineStepKind? KindOf(IInvocationOperation call, ITypeSymbol? receiver)
    {
        if (_types.IsSanitizedSink(call.TargetMethod)) return PipelineStepKind.SanitizedSink;
        if (_types.IsPropertyMask(call.TargetMethod)) return PipelineStepKind.PropertyMask;
        if (_types.TakesSettings(receiver)) return PipelineStepKind.Settings;
        if (!_types.TakesSinks(receiver)) return null;
        if (_types.Others.Have(call.TargetMethod)) return PipelineStepKind.Unknown;

        return call.TargetMethod.Parameters.Any(parameter => TakesSinks(parameter.Type)) || IsOtherLogger(call) ? null : PipelineStepKind.Sink;
    }

    /// <summary>What a sink is called in a message: <c>WriteTo.Console</c>.</summary>
    /// <param name="call">The call.</param>
    public static string NameOf(IInvocationOperation call)
    {
        string? property = call.Syntax is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: { } receiver } } ? SetupCalls.SinkProperty(receiver) : null;
        return property is null ? call.TargetMethod.Name : property + "." + call.TargetMethod.Name;
    }

    // Async, Conditional, Map and the like: what stands within them is looked at by itself.
    private bool TakesSinks(ITypeSymbol type) => type is INamedTypeSymbol { DelegateInvokeMethod: { } invoke }
        && invoke.Parameters.Any(parameter => _types.TakesSinks(parameter.Type) || PipelineTypes.IsSame(parameter.Type, _types.Configuration));

    // So is a logger that events are passed on to.
    private static bool IsOtherLogger(IInvocationOperation call) => call.TargetMethod is { Name: "Logger", Parameters.Length: > 0 };
}
