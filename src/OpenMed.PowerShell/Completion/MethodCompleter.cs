using System.Collections;
using System.Globalization;
using System.Management.Automation;
using System.Management.Automation.Language;
using OpenMed.Quantization;

namespace OpenMed.Commands.Completion;

/// <summary>Completes the names of ways of quantizing, with their place in the order.</summary>
public sealed class MethodCompleter : IArgumentCompleter
{
    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters) =>
        Words.Complete(wordToComplete, PiiModelQuantizer.Methods.Select((method, methodIndex) => (method, Meaning(methodIndex))));

    private static string Meaning(int methodIndex) => string.Create(
        CultureInfo.InvariantCulture,
        $"The {methodIndex + 1}. of {PiiModelQuantizer.Methods.Count} ways; the first is the fastest, and the later ones are nearer to fp32.");
}
