using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OpenMed.Analyzers.CodeFixes.Pipelines;

/// <summary>A call that adds a sink to Serilog and that is put within the sanitizer.</summary>
/// <param name="Call">The call.</param>
/// <param name="IsAudit">Whether it adds a sink of another library to the audit; such a sink may throw only when it is told to audit.</param>
/// <param name="Outer">The name of the parameter that takes the sinks.</param>
/// <param name="Inner">The name of the parameter that takes a logger within them.</param>
internal sealed record SinkCall(InvocationExpressionSyntax Call, bool IsAudit, string Outer, string Inner)
{
    private const string Sanitizer = "PiiSanitized";

    private static readonly string[] Names = ["to", "sinks", "inner", "sanitized", "guarded"];

    /// <summary>Finds a call.</summary>
    /// <param name="place">The name of the sink.</param>
    /// <param name="model">What the file means.</param>
    /// <param name="token">Ends the search.</param>
    /// <returns>It; null when it cannot be put within the sanitizer as it is.</returns>
    public static SinkCall? Find(SyntaxNode place, SemanticModel model, CancellationToken token)
    {
        if (place.Parent is not MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access || access.Name != place) return null;
        if (model.GetTypeInfo(access.Expression, token).Type is not { Name: "LoggerSinkConfiguration" or "LoggerAuditSinkConfiguration" } receiver) return null;
        if (model.GetSymbolInfo(call, token).Symbol is not IMethodSymbol { ReturnType.Name: "LoggerConfiguration" } method) return null;
        if (!model.LookupSymbols(call.SpanStart, receiver, Sanitizer, includeReducedExtensionMethods: true).Any() || IsWithinMap(call)) return null;
        if (!CapturedArguments.CanBe(call.ArgumentList, model, token)) return null;

        string[] free = [.. Names.Where(name => IsFree(name, call, model)).Take(2)];
        return free.Length == 2 ? new SinkCall(call, receiver.Name == "LoggerAuditSinkConfiguration" && method.IsExtensionMethod, free[0], free[1]) : null;
    }

    /// <summary>Puts the call within the sanitizer.</summary>
    /// <param name="call">The call, as other changes have left it.</param>
    public InvocationExpressionSyntax Wrap(InvocationExpressionSyntax call)
    {
        var access = (MemberAccessExpressionSyntax)call.Expression;
        ExpressionSyntax sink = IsAudit
            ? PlainSyntax.Call(Member(Outer, "Logger"), PlainSyntax.Lambda(Inner, CallOn(Member(Inner, "AuditTo"), access.Name, call)))
            : CallOn(PlainSyntax.Name(Outer), access.Name, call);
        return PlainSyntax.Call(access.WithName(PlainSyntax.Name(Sanitizer)), PlainSyntax.Lambda(Outer, sink)).WithTrailingTrivia(call.GetTrailingTrivia());
    }

    private static MemberAccessExpressionSyntax Member(string receiver, string name) => PlainSyntax.Member(PlainSyntax.Name(receiver), PlainSyntax.Dot, PlainSyntax.Name(name));

    private static InvocationExpressionSyntax CallOn(ExpressionSyntax receiver, SimpleNameSyntax name, InvocationExpressionSyntax call) =>
        SyntaxFactory.InvocationExpression(PlainSyntax.Member(receiver, PlainSyntax.Dot, name), call.ArgumentList.WithoutTrailingTrivia());

    // A sanitizer, and its model, for each key.
    private static bool IsWithinMap(InvocationExpressionSyntax call) =>
        call.Ancestors().OfType<InvocationExpressionSyntax>().Any(outer =>
            outer.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Map" } && outer.ArgumentList.Span.Contains(call.Span));

    private static bool IsFree(string name, InvocationExpressionSyntax call, SemanticModel model) =>
        model.LookupSymbols(call.ArgumentList.SpanStart, name: name).IsEmpty && !call.ArgumentList.DescendantTokens().Any(token => token.ValueText == name);
}
