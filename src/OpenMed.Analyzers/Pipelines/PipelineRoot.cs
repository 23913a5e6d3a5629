using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace OpenMed.Analyzers.Pipelines;

/// <summary>What a pipeline belongs to: a host, a collection of services, a logger factory or a configuration of Serilog. Two steps with the same root are of one pipeline.</summary>
/// <param name="Tree">The file in which it is made; null when that is not known.</param>
/// <param name="Span">Where it is made, in UTF-16 code units of the file.</param>
/// <param name="Parameter">The parameter that it comes from; null when it comes from none.</param>
internal readonly record struct PipelineRoot(SyntaxTree? Tree, TextSpan Span, IParameterSymbol? Parameter)
{
    /// <summary>Nobody knows where it is made.</summary>
    public static PipelineRoot Unknown => default;

    /// <summary>Whether it is known where it is made.</summary>
    public bool IsKnown => Tree is not null;

    /// <summary>A root that is made by an expression.</summary>
    /// <param name="creation">The expression.</param>
    public static PipelineRoot MadeBy(SyntaxNode creation) => new PipelineRoot(creation.SyntaxTree, creation.Span, null);

    /// <summary>A root that a parameter brings.</summary>
    /// <param name="parameter">The parameter.</param>
    public static PipelineRoot From(IParameterSymbol parameter) => new PipelineRoot(null, default, parameter);
}
