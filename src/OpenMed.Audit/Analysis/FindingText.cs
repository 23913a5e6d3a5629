using System.Globalization;
using Microsoft.CodeAnalysis;

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
        if (MessageArguments.Read(form, diagnostic.GetMessage(CultureInfo.InvariantCulture)) is not { } arguments)
            return new FindingText(diagnostic.Descriptor.Title.ToString(CultureInfo.InvariantCulture), Several);

        Dictionary<int, string> shown = arguments.ToDictionary(argument => argument.Key, argument => HiddenText.In(argument.Value));
        string? label = arguments.OrderByDescending(argument => argument.Key).Select(argument => argument.Value)
            .FirstOrDefault(value => PiiLabels.TryGet(value, out _));
        return new FindingText(MessageArguments.Fill(form, shown), label ?? (arguments.TryGetValue(1, out string? kind) && IsWord(kind) ? kind : Several));
    }

    private static bool IsWord(string text) => text.Length > 0 && text.All(unit => char.IsLetterOrDigit(unit) || unit == '_');
}
