using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OpenMed.Analyzers.Pipelines;

/// <summary>Finds the expressions of a file that may be steps of a pipeline, by their names alone.</summary>
internal static class SetupCalls
{
    /// <summary>Finds the expressions.</summary>
    /// <param name="root">The root of the file.</param>
    /// <param name="others">Methods of other assemblies that count too.</param>
    public static IEnumerable<ExpressionSyntax> Find(SyntaxNode root, ICollection<string> others) => root.DescendantNodes().OfType<ExpressionSyntax>().Where(expression => expression switch
    {
        InvocationExpressionSyntax call => NameOf(call) is { } name && (others.Contains(name.Identifier.ValueText) || IsStep(call, name.Identifier.ValueText)),
        ObjectCreationExpressionSyntax creation => creation.ArgumentList is { Arguments.Count: > 0 } && creation.Type.ToString().EndsWith("LoggerFactory", StringComparison.Ordinal),
        ImplicitObjectCreationExpressionSyntax creation => creation.ArgumentList.Arguments.Count > 0,
        _ => false,
    });

    /// <summary>The name of the method that is called.</summary>
    /// <param name="call">The call.</param>
    /// <returns>It; null when what is called has no name.</returns>
    public static SimpleNameSyntax? NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        SimpleNameSyntax name => name,
        _ => null,
    };

    /// <summary>Says whether an expression is <c>WriteTo</c> or <c>AuditTo</c>.</summary>
    /// <param name="expression">The expression.</param>
    /// <returns>Its name; null when it is neither.</returns>
    public static string? SinkProperty(ExpressionSyntax? expression) => expression switch
    {
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "WriteTo" or "AuditTo" } access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax { Name.Identifier.ValueText: "WriteTo" or "AuditTo" } binding => binding.Name.Identifier.ValueText,
        _ => null,
    };

    private static bool IsStep(InvocationExpressionSyntax call, string name)
    {
        if (name is "UseSerilog" or "UseNLog" or "WithLogging" or "PiiSanitized" or "WithPiiMasking") return true;
        if (name is "Add" or "AddSingleton" or "AddScoped" or "AddTransient" || name.StartsWith("TryAdd", StringComparison.Ordinal))
            return call.DescendantTokens().Any(token => token.ValueText == "ILoggerProvider");
        if (name.StartsWith("Add", StringComparison.Ordinal)) return true;

        // A sink stands behind WriteTo, or behind the parameter of a lambda expression.
        return call.Expression is MemberAccessExpressionSyntax { Expression: { } receiver } && (receiver is IdentifierNameSyntax or MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ReadFrom" } || SinkProperty(receiver) is not null);
    }
}
