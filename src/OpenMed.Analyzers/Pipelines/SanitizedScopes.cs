using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace OpenMed.Analyzers.Pipelines;

/// <summary>Knows what stands within <c>PiiSanitized</c>, or within a method that hands it on to it. One caller at a time.</summary>
internal sealed class SanitizedScopes
{
    private readonly SourceModels _sources;
    private readonly PipelineTypes _types;

    /// <summary>Makes an instance.</summary>
    /// <param name="sources">The sources.</param>
    /// <param name="types">The types by which pipelines are put together.</param>
    public SanitizedScopes(SourceModels sources, PipelineTypes types)
    {
        _sources = sources;
        _types = types;
    }

    /// <summary>Says whether an operation is within the sanitizer, as far as it can be told.</summary>
    /// <param name="operation">The operation.</param>
    public bool Hold(IOperation operation) => Hold(operation, isOwnRead: true);

    private bool Hold(IOperation operation, bool isOwnRead)
    {
        for (IOperation? level = operation; level is not null; level = level.Parent)
        {
            if (level is not IArgumentOperation { Parent: IInvocationOperation call } argument) continue;
            // What stands before the point of an extension method is an argument too, and not within it.
            if (argument.Parameter is not { Type.TypeKind: TypeKind.Delegate } function) continue;
            if (_types.IsSanitizedSink(call.TargetMethod)) return true;
            if (_types.Others.Have(call.TargetMethod)) return true;
            if (isOwnRead && _types.IsOwn(call.TargetMethod) && HandsOn(call.TargetMethod, function)) return true;
        }

        return false;
    }

    private bool HandsOn(IMethodSymbol method, IParameterSymbol function)
    {
        List<IOperation> uses = [.. _sources.Bodies(method).SelectMany(body => body.Descendants())
            .Where(operation => operation is IParameterReferenceOperation reference && PipelineTypes.IsSame(reference.Parameter, function.OriginalDefinition))];
        return uses.Count > 0 && uses.TrueForAll(use => Hold(use, isOwnRead: false));
    }
}
