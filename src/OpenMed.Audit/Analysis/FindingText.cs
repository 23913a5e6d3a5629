using System.Globalization;
using Microsoft.CodeAnalysis;
using OpenMed.Analyzers;

namespace OpenMed.Audit.Analysis;

/// <summary>What a finding says.</summary>
/// <param name="Message">The message, with texts of the source hidden.</param>
/// <param name="Label">What kind of data it is.</param>
internal sealed record FindingText(string Message, string Label)
{
    /// <summary>The label of findings that name members of several kinds, or no kind.</summary>
    public const string Several = "several";

    /// <summary>Reads it from a diagnostic.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    public static FindingText Of(Diagnostic diagnostic)
    {
        string form = diagnostic.Descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture);
        string label = diagnostic.Properties.GetValueOrDefault(FindingProperties.Label) ?? Several;
        if (MessageArguments.Read(form, diagnostic.GetMessage(CultureInfo.InvariantCulture)) is not { } arguments)
            return new FindingText(diagnostic.Descriptor.Title.ToString(CultureInfo.InvariantCulture), label);

        Dictionary<int, string> shown = arguments.ToDictionary(argument => argument.Key, argument => HiddenText.In(argument.Value));
        return new FindingText(MessageArguments.Fill(form, shown), label);
    }
}
