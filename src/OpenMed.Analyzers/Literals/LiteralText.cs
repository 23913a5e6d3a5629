using Microsoft.CodeAnalysis.CSharp.Syntax;
using OpenMed.Rules;

namespace OpenMed.Analyzers.Literals;

/// <summary>The text of a literal and what stands beside it. One caller at a time.</summary>
internal sealed class LiteralText
{
    /// <summary>Stands for a hole of an interpolated string; joined to what touches it, since that is a part of a longer value.</summary>
    public const char Hole = '\uFFFC';

    private const int Shortest = 6;

    private readonly Func<IReadOnlyList<string>> _findNames;
    private IReadOnlyList<string>? _names;

    /// <summary>Makes a text.</summary>
    /// <param name="chars">The text of the literal.</param>
    /// <param name="findNames">Finds the names beside it, the nearest first; called at most once.</param>
    public LiteralText(string chars, Func<IReadOnlyList<string>> findNames)
    {
        Chars = chars;
        _findNames = findNames;
    }

    /// <summary>The text, with <see cref="Hole"/> for each hole.</summary>
    public string Chars { get; }

    /// <summary>The names beside it, the nearest first: of its variable, member, parameter or key.</summary>
    public IReadOnlyList<string> Names => _names ??= _findNames();

    /// <summary>Reads the text of a literal.</summary>
    /// <param name="literal">A literal or an interpolated string.</param>
    /// <returns>The text; null when it can hold nothing that is looked for.</returns>
    public static string? Read(ExpressionSyntax literal)
    {
        string text = literal switch
        {
            LiteralExpressionSyntax simple => simple.Token.ValueText,
            InterpolatedStringExpressionSyntax interpolated => Join(interpolated),
            _ => "",
        };
        return text.Length >= Shortest && HasSign(text) ? text : null;
    }

    /// <summary>Whether nothing that touches a part of the text makes it a part of something longer.</summary>
    /// <param name="start">Where the part starts.</param>
    /// <param name="end">The first code unit after it.</param>
    public bool StandsAlone(int start, int end) => !IsJoined(At(start - 1)) && !IsJoined(At(end));

    /// <summary>The character at a place, or a line feed before the start and after the end.</summary>
    /// <param name="charIndex">Any number.</param>
    public char At(int charIndex) => (uint)charIndex < (uint)Chars.Length ? Chars[charIndex] : '\n';

    /// <summary>Whether a character that touches a value makes it a part of something longer.</summary>
    /// <param name="character">The character.</param>
    public static bool IsJoined(char character) => character == Hole || RuleText.IsJoined(character);

    // Everything that is looked for has a digit, an at sign or an equals sign.
    private static bool HasSign(string text)
    {
        foreach (char character in text)
        {
            if (character is (>= '0' and <= '9') or '@' or '=') return true;
        }

        return false;
    }

    private static string Join(InterpolatedStringExpressionSyntax interpolated)
    {
        var text = new System.Text.StringBuilder();
        foreach (InterpolatedStringContentSyntax content in interpolated.Contents)
        {
            if (content is InterpolatedStringTextSyntax part) text.Append(part.TextToken.ValueText);
            else text.Append(Hole);
        }

        return text.ToString();
    }
}
