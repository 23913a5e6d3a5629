using System.Globalization;
using System.Text;

namespace OpenMed.Cli.Output;

/// <summary>Makes a text of unknown origin safe for a terminal, which takes orders in control characters.</summary>
internal static class VisibleText
{
    /// <summary>Shows control characters as escapes, for example <c>\u001B</c>, and line ends as spaces.</summary>
    /// <param name="text">The text.</param>
    /// <returns>One line without control characters.</returns>
    public static string OfLine(string text) => OfChars(text.ReplaceLineEndings(" "));

    /// <summary>Shows control characters as escapes, line ends too.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text itself when it has none.</returns>
    public static string OfChars(string text)
    {
        if (!text.Any(char.IsControl))
            return text;

        StringBuilder visible = new(text.Length);
        foreach (char unit in text)
        {
            if (char.IsControl(unit))
                visible.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:X4}");
            else
                visible.Append(unit);
        }

        return visible.ToString();
    }
}
