using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace OpenMed.Analyzers.Logs;

/// <summary>Reads calls that take a message, and values for its holes. It goes by the names of their parameters, which are alike in all libraries.</summary>
internal static class MessageReader
{
    private static readonly HashSet<string> NotLogged = new HashSet<string>(StringComparer.Ordinal)
    {
        "logger", "level", "logLevel", "eventId", "condition", "category", "path", "encoding", "cancellationToken", "formatter", "provider",
        "formatProvider", "messageFunc", "log", "callback", "wrapperType", "argumentType",
    };

    /// <summary>Reads a call.</summary>
    /// <param name="call">The call.</param>
    /// <param name="family">The library of its type.</param>
    /// <param name="kind">Where its values go.</param>
    public static LogCall Read(IInvocationOperation call, LogFamily family, LogKind kind)
    {
        IOperation? template = null;
        IOperation? exception = null;
        List<IOperation> operations = [];
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument.Parameter is not { } parameter || argument.ArgumentKind == ArgumentKind.DefaultValue || NotLogged.Contains(parameter.Name)) continue;

            if (IsException(parameter)) exception = argument.Value;
            else if (IsTemplate(parameter, argument.Value)) template = argument.Value;
            else if (argument.ArgumentKind == ArgumentKind.Explicit && !parameter.IsParams) operations.Add(argument.Value);
            else operations.AddRange(CallArguments.Elements(argument.Value) ?? [argument.Value]);
        }

        ImmutableArray<LogValue> values = kind == LogKind.Scope && template is null
            ? ScopeReader.Read(operations)
            : Named(operations, TemplateHoles.Read(TemplateText.Of(template)));
        return new LogCall(family, kind, template, values, exception);
    }

    /// <summary>Gives each value the name of its hole.</summary>
    /// <param name="operations">The values.</param>
    /// <param name="holes">The holes.</param>
    public static ImmutableArray<LogValue> Named(List<IOperation> operations, ImmutableArray<(string? Name, bool IsDestructured)> holes)
    {
        ImmutableArray<LogValue>.Builder values = ImmutableArray.CreateBuilder<LogValue>(operations.Count);
        for (int index = 0; index < operations.Count; index++)
        {
            (string? name, bool isDestructured) = index < holes.Length ? holes[index] : default;
            values.Add(new LogValue(operations[index], name, isDestructured));
        }

        return values.ToImmutable();
    }

    private static bool IsException(IParameterSymbol parameter)
    {
        for (ITypeSymbol? type = parameter.Type; type is not null; type = type.BaseType)
        {
            if (type is { Name: "Exception", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } }) return true;
        }

        return false;
    }

    // The message of log4net is an object, which a string may be or not; that of the console is a value unless a format.
    private static bool IsTemplate(IParameterSymbol parameter, IOperation value) => parameter.Name switch
    {
        "messageTemplate" or "messageFormat" or "format" or "formatString" or "msg" or "template" => true,
        "message" => CallArguments.WithoutConversions(value).Type?.SpecialType is SpecialType.System_String or null,
        _ => false,
    };
}
