using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OpenMed.Analyzers.Pipelines;

/// <summary>The meaning of the files of a compilation, each read once. One caller at a time.</summary>
internal sealed class SourceModels
{
    private readonly Dictionary<SyntaxTree, SemanticModel> _models = [];

    /// <summary>Makes an instance.</summary>
    /// <param name="compilation">The compilation.</param>
    public SourceModels(Compilation compilation) => Compilation = compilation;

    /// <summary>The compilation.</summary>
    public Compilation Compilation { get; }

    /// <summary>The meaning of a file.</summary>
    /// <param name="tree">The file.</param>
    public SemanticModel Of(SyntaxTree tree)
    {
        if (!_models.TryGetValue(tree, out SemanticModel? model)) _models[tree] = model = Compilation.GetSemanticModel(tree);
        return model;
    }

    /// <summary>The operation of a part of the source.</summary>
    /// <param name="syntax">The part.</param>
    /// <returns>It; null when there is none.</returns>
    public IOperation? Operation(SyntaxNode syntax) => Of(syntax.SyntaxTree).GetOperation(syntax);

    /// <summary>The operations of the bodies of a method.</summary>
    /// <param name="method">The method.</param>
    public IEnumerable<IOperation> Bodies(IMethodSymbol method) => method.DeclaringSyntaxReferences
        .Select(reference => reference.GetSyntax())
        .Select(syntax => syntax switch
        {
            BaseMethodDeclarationSyntax declaration => (SyntaxNode?)declaration.Body ?? declaration.ExpressionBody,
            LocalFunctionStatementSyntax function => (SyntaxNode?)function.Body ?? function.ExpressionBody,
            _ => null,
        })
        .Select(body => body is null ? null : Operation(body)).OfType<IOperation>();

    /// <summary>The operation of what a field or property is initialized with.</summary>
    /// <param name="member">The field or property.</param>
    /// <returns>It; null when there is none.</returns>
    public IOperation? Initial(ISymbol member)
    {
        SyntaxNode? value = member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() switch
        {
            VariableDeclaratorSyntax { Initializer.Value: { } initial } => initial,
            PropertyDeclarationSyntax { Initializer.Value: { } initial } => initial,
            _ => null,
        };
        return value is null ? null : Operation(value);
    }
}
