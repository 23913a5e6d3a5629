using System.Text.RegularExpressions;
using OpenMed.Rules.Patterns;

namespace OpenMed.Policy;

/// <summary>Patterns whose time is linear in the text: those that .NET matches without backtracking.</summary>
internal static class LinearPattern
{
    private const int MaxLength = 10_000;

    // Where a match of nothing shows: beside words, blanks, digits, marks and line ends.
    private static readonly string[] Probes = ["", "a", "a b", "1.5", "-\n\nA_"];

    /// <summary>Says what is wrong with a pattern, without quoting it.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="ignoresCase">Whether it ignores case.</param>
    /// <returns>The end of a sentence, and a sentence that says what to do; null when nothing is wrong.</returns>
    public static string? ProblemOf(string pattern, bool ignoresCase)
    {
        if (pattern.Length > MaxLength)
            return FormattableString.Invariant($"is longer than {MaxLength} characters. Write several patterns.");

        try
        {
            Regex regex = LinearRegex.Create(pattern, ignoresCase);
            return Probes.Any(probe => MatchesNothing(regex, probe))
                ? "matches the empty text, which stands everywhere. Ask for at least one character."
                : null;
        }
        catch (RegexParseException exception)
        {
            return FormattableString.Invariant(
                $"does not parse ({Words(exception.Error)} at character {exception.Offset}). See the regular expressions of .NET.");
        }
        catch (NotSupportedException)
        {
            return $"is not linear: {NonlinearPart(pattern)}. Write it without.";
        }
    }

    private static bool MatchesNothing(Regex regex, string probe)
    {
        foreach (ValueMatch match in regex.EnumerateMatches(probe))
        {
            if (match.Length == 0) return true;
        }

        return false;
    }

    // InsufficientClosingParentheses says it all, in a form for programs.
    private static string Words(RegexParseError error) =>
        string.Concat(error.ToString().Select(unit => char.IsUpper(unit) ? $" {char.ToLowerInvariant(unit)}" : $"{unit}")).Trim();

    // What RegexOptions.NonBacktracking refuses, by its documentation; characters behind \ and in [ ] mean nothing here.
    private static string NonlinearPart(string pattern)
    {
        bool isInClass = false;
        for (int charIndex = 0; charIndex < pattern.Length; charIndex++)
        {
            ReadOnlySpan<char> rest = pattern.AsSpan(charIndex);
            if (rest[0] == '\\')
            {
                if (!isInClass && rest.Length > 1 && rest[1] is (>= '1' and <= '9') or 'k') return At("a backreference", charIndex);
                if (!isInClass && rest.Length > 1 && rest[1] == 'G') return At("the anchor \\G", charIndex);

                charIndex++;
            }
            else if (isInClass || rest[0] == '[')
            {
                isInClass = rest[0] != ']';
            }
            else if (Group(rest) is { } group)
            {
                return At(group, charIndex);
            }
        }

        return "its automaton is too large, for example by counts such as {1000}";
    }

    private static string? Group(ReadOnlySpan<char> rest)
    {
        if (rest.StartsWith("(?=") || rest.StartsWith("(?!")) return "a lookahead";

        if (rest.StartsWith("(?<=") || rest.StartsWith("(?<!")) return "a lookbehind";

        if (rest.StartsWith("(?>")) return "an atomic group";

        return rest.StartsWith("(?(") ? "a condition" : null;
    }

    private static string At(string what, int charIndex) => FormattableString.Invariant($"it has {what} at character {charIndex}");
}
