using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;

namespace OpenMed.Commands.Completion;

/// <summary>Completes the names of the known models, with their folders.</summary>
public sealed class ModelCompleter : IArgumentCompleter
{
    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters) =>
        Words.Complete(wordToComplete, ModelPaths.Known().Select(folder => (Path.GetFileName(folder), folder)));
}
