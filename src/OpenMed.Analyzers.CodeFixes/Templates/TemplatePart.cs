using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OpenMed.Analyzers.CodeFixes.Templates;

/// <summary>A part of a message that is put together: a text or a value. Immutable.</summary>
internal sealed class TemplatePart
{
    private TemplatePart(string text, ExpressionSyntax? value)
    {
        Text = text;
        Value = value;
    }

    /// <summary>The text; of a value how it is shown, with its comma or colon, or empty.</summary>
    public string Text { get; }

    /// <summary>The value; null for a text.</summary>
    public ExpressionSyntax? Value { get; }

    /// <summary>Makes a text.</summary>
    /// <param name="text">What it says.</param>
    public static TemplatePart OfText(string text) => new TemplatePart(text, null);

    /// <summary>Makes a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="format">How it is shown, with its comma or colon, or empty.</param>
    public static TemplatePart OfValue(ExpressionSyntax value, string format) => new TemplatePart(format, value);
}
