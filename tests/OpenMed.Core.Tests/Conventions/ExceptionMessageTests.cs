using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OpenMed.Support;

namespace OpenMed.Conventions;

/// <summary>Messages that stand in the source as one string; those put together elsewhere are not looked at.</summary>
[Trait("Kind", "convention")]
public sealed partial class ExceptionMessageTests
{
    [Fact]
    public void EachMessage_HasAtLeastTwoSentences()
    {
        IEnumerable<string> wrong =
            from file in SourceFile.CSharp("src/OpenMed.Core", "src/OpenMed.Documents", "src/OpenMed.Installation", "src/OpenMed.PowerShell")
            from created in file.Syntax.DescendantNodes().OfType<ObjectCreationExpressionSyntax>()
            where ForCallers().IsMatch(created.Type.ToString())
            let message = created.ArgumentList?.Arguments.Select(Constant).FirstOrDefault(text => text is not null)
            where message is not null && !TwoSentences().IsMatch(message)
            select $"{file.Path}: \"{message}\". Say what happened and what to do.";

        Violations.None(wrong);
    }

    private static string? Constant(ArgumentSyntax argument) => Constant(argument.Expression);

    private static string? Constant(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression) =>
            literal.Token.ValueText,
        InterpolatedStringExpressionSyntax interpolated => interpolated.Contents.ToString(),
        InvocationExpressionSyntax call when call.Expression.ToString().EndsWith("Invariant", StringComparison.Ordinal) =>
            Constant(call.ArgumentList.Arguments[0].Expression),
        BinaryExpressionSyntax sum when Constant(sum.Left) is { } left => left + (Constant(sum.Right) ?? "{...}"),
        _ => null,
    };

    [GeneratedRegex(@"(Argument\w*|Document|PiiModel|ModelInstall|TransientFailure|InvalidOperation|ObjectDisposed)Exception$")]
    private static partial Regex ForCallers();

    [GeneratedRegex(@"[.?}][""')]? [A-Z{].*[.}]\z", RegexOptions.Singleline)]
    private static partial Regex TwoSentences();
}
