using System.Management.Automation;
using System.Management.Automation.Language;

namespace OpenMed.Commands.Pipeline;

/// <summary>What stands before a cmdlet in the pipeline that calls it, as it is written in the script.</summary>
internal static class UpstreamCommands
{
    // Get-Content -Wait and its abbreviations; tail -f, tail -F, journalctl --follow, kubectl logs -f, Get-WinEvent wrappers with -Follow.
    private static readonly string[] Parameters = ["Wait", "Follow"];

    private static readonly string[] Arguments = ["--follow", "--follow=name", "--follow=descriptor", "--retry"];

    /// <summary>Whether a command before the cmdlet may wait for more input without ending.</summary>
    /// <param name="invocation">How the cmdlet was called.</param>
    /// <returns>True when one has a parameter or argument for that; false also when the script is not known.</returns>
    public static bool MayPause(InvocationInfo invocation)
    {
        IScriptExtent? position = invocation.DisplayScriptPosition;
        string? script = position?.StartScriptPosition?.GetFullScript();
        if (string.IsNullOrEmpty(script)) return false;

        Ast tree = Parser.ParseInput(script, out _, out _);
        Ast? pipeline = tree.Find(ast => ast is PipelineAst candidate && IndexOf(candidate, position!.StartOffset) > 0, searchNestedScriptBlocks: true);
        return pipeline is PipelineAst found
            && found.PipelineElements.Take(IndexOf(found, position!.StartOffset)).Any(MayPause);
    }

    private static int IndexOf(PipelineAst pipeline, int offset)
    {
        for (int elementIndex = 0; elementIndex < pipeline.PipelineElements.Count; elementIndex++)
        {
            if (pipeline.PipelineElements[elementIndex].Extent.StartOffset == offset) return elementIndex;
        }

        return -1;
    }

    private static bool MayPause(CommandBaseAst element) =>
        element.FindAll(ast => ast is CommandParameterAst or StringConstantExpressionAst, searchNestedScriptBlocks: true).Any(ast => ast switch
        {
            CommandParameterAst parameter => Parameters.Any(name => name.StartsWith(parameter.ParameterName, StringComparison.OrdinalIgnoreCase)),
            StringConstantExpressionAst argument => Arguments.Contains(argument.Value, StringComparer.Ordinal),
            _ => false,
        });
}
