using System.Text.RegularExpressions;

namespace OpenMed.Audit.Analysis;

/// <summary>Hides the texts that stand in expressions: a call's argument may be a person's name.</summary>
internal static partial class HiddenText
{
    private const string Mask = "\"\u2026\"";

    /// <summary>Hides them.</summary>
    /// <param name="expression">Source of an expression, perhaps cut off.</param>
    /// <returns>The expression with <c>"…"</c> for each text.</returns>
    public static string In(string expression)
    {
        int first = expression.IndexOf('"', StringComparison.Ordinal);
        if (first < 0) return expression;

        // Quotes nest in interpolated and raw texts: all between the first and the last is hidden.
        if (expression.Contains("$\"", StringComparison.Ordinal) || expression.Contains("@\"", StringComparison.Ordinal) || expression.Contains("\"\"\"", StringComparison.Ordinal))
        {
            int last = expression.LastIndexOf('"');
            bool isWhole = last > first && !expression.EndsWith("...", StringComparison.Ordinal);
            return expression[..first] + Mask + (isWhole ? expression[(last + 1)..] : "");
        }

        return Text().Replace(expression, Mask);
    }

    [GeneratedRegex(@"""(?:[^""\\]|\\.)*(?:""|\z)", RegexOptions.Singleline)]
    private static partial Regex Text();
}
