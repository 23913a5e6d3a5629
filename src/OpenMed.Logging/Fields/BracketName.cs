namespace OpenMed.Logging.Fields;

/// <summary>Names with brackets: <c>patient[name]</c> of forms, <c>ssn[]</c> of lists, <c>[u].[password]</c> of SQL.</summary>
internal static class BracketName
{
    /// <summary>The name as those without brackets are: that of the innermost, with that round it where only both together say what the value is.</summary>
    /// <param name="name">The name, decoded.</param>
    /// <returns>The name itself when it has no brackets; empty when it has no letter.</returns>
    public static string Of(string name)
    {
        if (!name.Contains('[', StringComparison.Ordinal)) return name;

        string outer = "";
        string inner = "";
        foreach (string part in name.Split('[', ']'))
        {
            string segment = part.Trim(' ', '.');
            if (!HasLetter(segment)) continue;

            outer = inner;
            inner = segment;
        }

        return NameStack.Of(outer, inner);
    }

    /// <summary>Whether a name has a letter; one that has none is a number of a place.</summary>
    /// <param name="name">The name.</param>
    public static bool HasLetter(ReadOnlySpan<char> name)
    {
        foreach (char character in name)
        {
            if (char.IsLetter(character)) return true;
        }

        return false;
    }
}
