using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;

namespace OpenMed.Commands.Completion;

/// <summary>Completes the names of masks, with what each does.</summary>
public sealed class MaskCompleter : IArgumentCompleter
{
    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters) =>
        Words.Complete(wordToComplete, Enum.GetValues<PiiMask>().Select(mask => (mask.ToString(), Meaning(mask))));

    private static string Meaning(PiiMask mask) => mask switch
    {
        PiiMask.Label => "The label in brackets: [FIRST_NAME].",
        PiiMask.Numbered => "The label with a number; the same value gets the same number: [FIRST_NAME_1].",
        PiiMask.Stars => "A star for each character.",
        PiiMask.Last4 => "Stars, and the last four characters of a number.",
        PiiMask.Hash => "A tag that is the same for the same value. Needs a key.",
        PiiMask.Surrogate => "A believable stand-in, the same for the same value. Needs a key.",
        PiiMask.Shift => "Dates moved by the same number of days. Needs a key.",
        PiiMask.Zip3 => "The first three digits of a US postcode, where HIPAA allows them.",
        PiiMask.Remove => "Nothing.",
        PiiMask.Keep => "The text itself.",
        PiiMask.Encrypt => "The value encrypted; Unprotect-PiiText brings it back. Needs a key.",
        _ => "",
    };
}
