using System.Text.RegularExpressions;

namespace OpenMed.Rules.Patterns;

/// <summary>Makes regular expressions whose time is linear in the text, for patterns that users write.</summary>
internal static class LinearRegex
{
    /// <summary>Makes one.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="ignoresCase">Whether case does not matter.</param>
    /// <exception cref="ArgumentException">It is no pattern.</exception>
    /// <exception cref="NotSupportedException">It has a lookaround, backreference or atomic group, which take more than linear time.</exception>
    public static Regex Create(string pattern, bool ignoresCase) => new(
        pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | (ignoresCase ? RegexOptions.IgnoreCase : RegexOptions.None));
}
