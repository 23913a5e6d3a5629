using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;
using OpenMed.Commands.Files;

namespace OpenMed.Commands.Completion;

/// <summary>Completes the names of encodings.</summary>
public sealed class EncodingCompleter : IArgumentCompleter
{
    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters) =>
        Words.Complete(wordToComplete, FileEncodings.Names.Select(name => (name, "")));
}
