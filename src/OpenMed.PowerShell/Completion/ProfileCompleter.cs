using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;

namespace OpenMed.Commands.Completion;

/// <summary>Completes the names of profiles, with what each is for.</summary>
public sealed class ProfileCompleter : IArgumentCompleter
{
    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters) =>
        Words.Complete(wordToComplete, PiiProfiles.Names.Select(name => (name, Meaning(name))));

    private static string Meaning(string name) => PiiProfiles.TryGet(name, out PiiProfile profile) ? PiiProfiles.DescriptionOf(profile) : "";
}
