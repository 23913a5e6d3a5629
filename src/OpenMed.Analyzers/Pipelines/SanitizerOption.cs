using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OpenMed.Analyzers.Options;

namespace OpenMed.Analyzers.Pipelines;

/// <summary>The option by which a library says whether its host sanitizes the log: <c>openmed_log_sanitizer</c> is <c>auto</c>, <c>present</c> or <c>absent</c>.</summary>
internal static class SanitizerOption
{
    /// <summary>Reads the option of a file.</summary>
    /// <param name="options">The options.</param>
    /// <param name="tree">The file.</param>
    /// <returns>Whether the sanitizer is there; null where the code shall say it, which is the default, and for a value that is none.</returns>
    public static bool? Read(AnalyzerOptions options, SyntaxTree tree)
    {
        if (!options.AnalyzerConfigOptionsProvider.GetOptions(tree).TryGetValue(OptionNames.LogSanitizer, out string? value)) return null;

        return value.Trim().ToLowerInvariant() switch
        {
            "present" => true,
            "absent" => false,
            _ => null,
        };
    }
}
