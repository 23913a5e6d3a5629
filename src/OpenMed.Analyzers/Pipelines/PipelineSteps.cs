using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OpenMed.Analyzers.Pipelines;

/// <summary>Finds the steps of all pipelines of a compilation.</summary>
internal static class PipelineSteps
{
    /// <summary>Finds the steps, each in the pipelines into which it gets.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="types">The types by which pipelines are put together.</param>
    public static List<PipelineStep> Find(Compilation compilation, PipelineTypes types)
    {
        var sources = new SourceModels(compilation);
        var roots = new RootReader(sources, types);
        var scopes = new SanitizedScopes(sources, types);
        var reader = new StepReader(types, roots, scopes);
        var sites = new CallSites(sources, types, roots, scopes);
        List<PipelineStep> found = [];
        foreach (SyntaxTree tree in compilation.SyntaxTrees.Where(tree => SetupFiles.CanSetUp(tree, types.Others.Names)))
        {
            foreach (ExpressionSyntax expression in SetupCalls.Find(tree.GetRoot(), types.Others.Names))
            {
                if (reader.Read(sources.Operation(expression)) is not { } step) continue;

                // In its own method its order may be told, and where nobody calls that it is all that there is.
                if (step.Root.Parameter is not null) found.Add(step);
                found.AddRange(sites.Of(step));
            }
        }

        return found;
    }
}
