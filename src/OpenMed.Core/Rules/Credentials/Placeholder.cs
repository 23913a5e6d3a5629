namespace OpenMed.Rules.Credentials;

/// <summary>Tells values from what stands in their place: <c>***</c>, <c>null</c>, <c>${PASSWORD}</c>, <c>[FIRST_NAME]</c>, <c>%s</c>.</summary>
internal static class Placeholder
{
    private static readonly WordList Words = new(
        "null", "(null)", "(none)", "(unknown)", "none", "nil", "undefined", "n/a", "na", "nan", "true", "false", "yes", "no", "unknown", "anonymous", "redacted", "masked", "hidden", "removed", "filtered",
        "empty", "(empty)", "blank", "optional", "required", "missing", "string", "system.string", "object", "int", "integer", "boolean", "default", "tbd", "todo", "ok", "error",
        "dbnull", "not set", "not available", "not provided", "not applicable", "unspecified", "prompt", "enabled", "disabled", "invalid", "valid", "protected", "secured", "encrypted");

    /// <summary>Whether a value stands for another one.</summary>
    /// <param name="value">The value, without quotes and spaces round it.</param>
    public static bool Is(ReadOnlySpan<char> value)
    {
        if (value.IsEmpty || value[0] is '{' or '[' or '<') return true;

        char second = value.Length > 1 ? value[1] : '\0';
        if (value[0] == '$' && (second is '{' or '(' or '$' or '\0' || IsUpperName(value[1..]))) return true;

        if (value[0] == '#' && second == '{') return true;

        if (value[0] == '%' && (value.Length <= 4 || second is '(' or '{' || value[^1] == '%')) return true;

        return IsOneSign(value) || Words.Contains(value);
    }

    // "*****", "xxxx", "....", "-".
    private static bool IsOneSign(ReadOnlySpan<char> value) =>
        value[0] is '*' or 'x' or 'X' or '.' or '-' or '#' or '?' or '_' or '\u2022' or '\u2026' && value.IndexOfAnyExcept(value[0]) < 0;

    private static bool IsUpperName(ReadOnlySpan<char> name)
    {
        foreach (char character in name)
        {
            if (!char.IsAsciiLetterUpper(character) && character != '_') return name.StartsWith("env:", StringComparison.OrdinalIgnoreCase);
        }

        return true;
    }
}
