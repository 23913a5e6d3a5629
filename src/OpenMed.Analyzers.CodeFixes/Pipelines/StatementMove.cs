using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OpenMed.Analyzers.CodeFixes.Pipelines;

/// <summary>A statement that is moved behind a later one of the same block, or of the same top level.</summary>
/// <param name="Container">The block, or the file.</param>
/// <param name="From">Which of the container's statements it is, from 0.</param>
/// <param name="Behind">The one behind which it goes, from 0.</param>
internal sealed record StatementMove(SyntaxNode Container, int From, int Behind)
{
    /// <summary>Finds what to move.</summary>
    /// <param name="place">The name of the call that comes too early.</param>
    /// <param name="later">The calls behind which it has to come.</param>
    /// <returns>It; null when one of them is no statement for itself in the same block.</returns>
    public static StatementMove? Find(SyntaxNode place, IReadOnlyList<SyntaxNode> later)
    {
        if (place.Parent is not MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax { Parent: ExpressionStatementSyntax statement } } access) return null;
        if (!IsName(access.Expression) || ContainerOf(statement) is not { } container) return null;

        List<SyntaxNode> all = Statements(container);
        int from = all.IndexOf(Whole(statement));
        List<int> indices = [.. later.Select(call => call.FirstAncestorOrSelf<StatementSyntax>() is ExpressionStatementSyntax found ? all.IndexOf(Whole(found)) : -1)];
        if (indices.Count == 0 || indices.Contains(-1)) return null;

        int behind = indices.Max();
        bool isPlain = behind > from && !all.Skip(from).Take(behind - from + 1).Any(one => one.ContainsDirectives) && EndsLine(all[from]) && EndsLine(all[behind]);
        return isPlain ? new StatementMove(container, from, behind) : null;
    }

    /// <summary>Moves statements.</summary>
    /// <param name="container">The container, as other changes have left it.</param>
    /// <param name="moves">The moves, in the order of the statements.</param>
    public static SyntaxNode Apply(SyntaxNode container, IEnumerable<StatementMove> moves)
    {
        List<SyntaxNode> all = Statements(container);
        List<int> order = [.. Enumerable.Range(0, all.Count)];
        foreach (StatementMove move in moves)
        {
            PassOnBlankLines(all, move.From);
            order.Remove(move.From);
            order.Insert(order.IndexOf(move.Behind) + 1, move.From);
        }

        IEnumerable<SyntaxNode> ordered = order.Select(index => all[index]);
        if (container is BlockSyntax block) return block.WithStatements(SyntaxFactory.List(ordered.Cast<StatementSyntax>()));

        var file = (CompilationUnitSyntax)container;
        return file.WithMembers(SyntaxFactory.List(ordered.Cast<MemberDeclarationSyntax>().Concat(file.Members.Where(member => member is not GlobalStatementSyntax))));
    }

    // What separates the statement from those before it separates the next one from them now.
    private static void PassOnBlankLines(List<SyntaxNode> all, int index)
    {
        SyntaxTriviaList leading = all[index].GetLeadingTrivia();
        int blanks = 0;
        for (int at = 0; at < leading.Count && leading[at].Kind() is SyntaxKind.WhitespaceTrivia or SyntaxKind.EndOfLineTrivia; at++)
        {
            if (leading[at].IsKind(SyntaxKind.EndOfLineTrivia)) blanks = at + 1;
        }

        all[index] = all[index].WithLeadingTrivia(leading.Skip(blanks));
        all[index + 1] = all[index + 1].WithLeadingTrivia(leading.Take(blanks).Concat(all[index + 1].GetLeadingTrivia()));
    }

    private static SyntaxNode? ContainerOf(StatementSyntax statement) => Whole(statement).Parent is BlockSyntax or CompilationUnitSyntax ? Whole(statement).Parent : null;

    private static SyntaxNode Whole(StatementSyntax statement) => statement.Parent is GlobalStatementSyntax whole ? whole : statement;

    private static List<SyntaxNode> Statements(SyntaxNode container) =>
        container is BlockSyntax block ? [.. block.Statements] : [.. ((CompilationUnitSyntax)container).Members.OfType<GlobalStatementSyntax>()];

    private static bool IsName(ExpressionSyntax expression) => expression is IdentifierNameSyntax || (expression is MemberAccessExpressionSyntax access && IsName(access.Expression));

    private static bool EndsLine(SyntaxNode statement) => statement.GetTrailingTrivia().Any(SyntaxKind.EndOfLineTrivia);
}
