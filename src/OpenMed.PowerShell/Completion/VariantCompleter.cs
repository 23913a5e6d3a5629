using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;

namespace OpenMed.Commands.Completion;

/// <summary>Completes the names of variants, with what each is.</summary>
public sealed class VariantCompleter : IArgumentCompleter
{
    private static readonly (string Word, string Meaning)[] Variants =
    [
        ("fp32", "Single precision: exact, and the fastest exact one."),
        ("int8", "Whole numbers of 8 bits: small and fast, and not quite exact."),
        ("fp16", "Half precision: half the size of fp32, and on x86 half its speed."),
        ("fp32-optimized", "The copy of fp32 that Optimize-PiiModel made; it loads faster."),
        ("int8-optimized", "The copy of int8 that Optimize-PiiModel made; it loads faster."),
        ("fp16-optimized", "The copy of fp16 that Optimize-PiiModel made; it loads faster."),
    ];

    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters) =>
        Words.Complete(wordToComplete, commandName == "Optimize-PiiModel" ? Variants.Take(3) : Variants);
}
