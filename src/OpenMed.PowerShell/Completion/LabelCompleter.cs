using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;

namespace OpenMed.Commands.Completion;

/// <summary>Completes the names of labels, with what each means.</summary>
public sealed class LabelCompleter : IArgumentCompleter
{
    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters) =>
        Words.Complete(wordToComplete, PiiLabels.All.Select(label => (label.Name, label.Description)));
}
