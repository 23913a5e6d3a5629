using System.Management.Automation.Language;
using System.Management.Automation.Runspaces;

namespace OpenMed.Commands.Pipeline;

/// <summary>What stands in the statements that are being executed, as they are written in the script: among them the commands that feed a cmdlet.</summary>
internal static class UpstreamCommands
{
    // Get-Content -Wait and its abbreviations; tail -f and -F, kubectl logs -f, own functions with -Follow.
    private static readonly string[] Parameters = ["Wait", "Follow"];

    private static readonly string[] Arguments = ["--follow", "--follow=name", "--follow=descriptor"];

    /// <summary>The texts of the statements that the runspace of this thread executes, the innermost first; several lines where they were written so.</summary>
    public static IReadOnlyList<string> Statements() =>
        [.. (Runspace.DefaultRunspace?.Debugger?.GetCallStack() ?? []).Select(frame => frame.Position?.Text).OfType<string>()];

    /// <summary>Whether a command in statements may wait for more input without ending.</summary>
    /// <param name="statements">The statements.</param>
    /// <returns>True when one has a parameter or argument for that, wherever it stands: to hold nothing back only costs time.</returns>
    public static bool MayPause(IEnumerable<string> statements) =>
        statements.Any(statement => Parser.ParseInput(statement, out _, out _).Find(IsWaiting, searchNestedScriptBlocks: true) is not null);

    private static bool IsWaiting(Ast ast) => ast switch
    {
        CommandParameterAst parameter => Parameters.Any(name => name.StartsWith(parameter.ParameterName, StringComparison.OrdinalIgnoreCase)),
        StringConstantExpressionAst { Parent: CommandAst } argument => Arguments.Contains(argument.Value, StringComparer.Ordinal),
        _ => false,
    };
}
