using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace OpenMed.Analyzers.Logs;

/// <summary>Reads calls of an application's own extension methods on loggers: <c>logger.Info("...")</c>.</summary>
internal static class ExtendedLogger
{
    // The kind of the type that a block of extensions is, which the compiler has since version 5.
    private const int Extension = 14;

    /// <summary>Says whether a call is one, with a message among its parameters: others log nothing, or what they are named after.</summary>
    /// <param name="call">The call.</param>
    /// <param name="types">The types that log.</param>
    /// <returns>The family of the logger; null when it is none.</returns>
    public static LogFamily? Read(IInvocationOperation call, LogTypes types)
    {
        IMethodSymbol method = call.TargetMethod;
        bool isOfBlock = (int)method.ContainingType.TypeKind == Extension;
        if (!method.IsExtensionMethod && !isOfBlock) return null;

        IOperation? receiver = isOfBlock ? call.Instance : call.Instance ?? call.Arguments.FirstOrDefault()?.Value;
        if (receiver is null || CallArguments.WithoutConversions(receiver).Type is not INamedTypeSymbol type) return null;

        LogFamily family = types.FamilyOf(type);
        return family is LogFamily.Extensions or LogFamily.Serilog or LogFamily.NLog or LogFamily.Log4Net && method.Parameters.Any(IsMessage) && !IsGenerated(method) ? family : null;
    }

    private static bool IsMessage(IParameterSymbol parameter) =>
        parameter.Type.SpecialType == SpecialType.System_String && parameter.Name is "message" or "msg" or "messageTemplate" or "messageFormat" or "format" or "template";

    // Its parameters are looked at where they are declared.
    private static bool IsGenerated(IMethodSymbol method) => method.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "LoggerMessageAttribute");
}
