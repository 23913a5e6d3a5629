using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OpenMed.Analyzers.Evidence;

namespace OpenMed.Analyzers.Pipelines;

/// <summary>Says in which order steps of a pipeline are taken, and whether they are taken at all.</summary>
internal static class StepOrder
{
    /// <summary>Says whether a step is taken before another one. In other methods, and in other branches, nobody can say.</summary>
    /// <param name="one">The step.</param>
    /// <param name="other">The other one.</param>
    public static bool IsBefore(PipelineStep one, PipelineStep other) =>
        LocalValues.Root(one.At).Syntax == LocalValues.Root(other.At).Syntax && PlaceOf(one) < PlaceOf(other) && !AreApart(one.At.Syntax, other.At.Syntax);

    /// <summary>Says whether a step depends on a condition that the pipeline itself does not depend on.</summary>
    /// <param name="step">The step.</param>
    public static bool IsConditional(PipelineStep step) => step.IsInCondition || IsConditional(step.At.Syntax, step.Root);

    /// <summary>Says whether a place depends on a condition, within its member, that a pipeline does not depend on.</summary>
    /// <param name="place">The place.</param>
    /// <param name="root">What the pipeline belongs to.</param>
    public static bool IsConditional(SyntaxNode place, PipelineRoot root)
    {
        for (SyntaxNode? level = place; level is not null and not MemberDeclarationSyntax { Parent: BaseTypeDeclarationSyntax }; level = level.Parent)
        {
            bool isChoice = level is IfStatementSyntax or SwitchStatementSyntax or SwitchExpressionSyntax or ConditionalExpressionSyntax or CatchClauseSyntax;
            if (isChoice && !(root.Tree == level.SyntaxTree && level.Span.Contains(root.Span))) return true;
            if (root.Parameter is not null && level is StatementSyntax { Parent: BlockSyntax block } && block.Statements.TakeWhile(earlier => earlier != level).Any(MayReturn)) return true;
        }

        return false;
    }

    // A method that is given a builder may leave it to others as it is.
    private static bool MayReturn(StatementSyntax statement) => statement is not LocalFunctionStatementSyntax
        && statement.DescendantNodesAndSelf(node => node is not AnonymousFunctionExpressionSyntax).Any(node => node is ReturnStatementSyntax);

    // In a chain all calls start where the chain does, so that it is their names that count.
    private static int PlaceOf(PipelineStep step) =>
        step.At.Syntax is InvocationExpressionSyntax call && SetupCalls.NameOf(call) is { } name ? name.SpanStart : step.At.Syntax.SpanStart;

    private static bool AreApart(SyntaxNode one, SyntaxNode other)
    {
        for (SyntaxNode? level = one; level?.Parent is { } parent; level = parent)
        {
            bool isBranch = level is ElseClauseSyntax or SwitchSectionSyntax || (parent is IfStatementSyntax { Else: not null } choice && choice.Statement == level);
            if (isBranch && !level.Span.Contains(other.Span) && (parent is IfStatementSyntax or SwitchStatementSyntax) && parent.Span.Contains(other.Span)) return true;
        }

        return false;
    }
}
