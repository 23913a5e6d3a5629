using System.Text.RegularExpressions;

namespace OpenMed.Audit.Loading;

/// <summary>Reads what MSBuild said. Its words may hold any text of a project file: only numbers of errors are passed on.</summary>
internal static partial class LoadFailure
{
    /// <summary>Finds the number of the error that is told of a project.</summary>
    /// <param name="failures">What MSBuild said.</param>
    /// <param name="projectPath">The full path of the project's file.</param>
    /// <returns>The number, for example <c>MSB4025</c>; null when there is none.</returns>
    public static string? CodeOf(IEnumerable<string> failures, string projectPath) => failures
        .Where(failure => failure.Contains(projectPath, StringComparison.Ordinal))
        .Select(failure => Code().Match(failure))
        .FirstOrDefault(match => match.Success)?.Value;

    /// <summary>Whether MSBuild itself could not be found or started, as on a machine with the runtime alone.</summary>
    /// <param name="failures">What was said.</param>
    public static bool IsWithoutSdk(IEnumerable<string> failures) => failures.Any(failure => WithoutSdk().IsMatch(failure));

    [GeneratedRegex(@"\b(MSB|NETSDK|NU)\d{4}\b")]
    private static partial Regex Code();

    [GeneratedRegex(@"No \.NET SDKs|SDKs? (was|were) (not )?found|instance of MSBuild could not be detected|No instances of MSBuild", RegexOptions.IgnoreCase)]
    private static partial Regex WithoutSdk();
}
