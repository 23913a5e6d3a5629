namespace OpenMed.Merging;

/// <summary>Tells names of persons in lines that programs write from what a model takes for them there: names of services, loggers, variables and hosts.
/// A model without case sees <c>crond</c>, <c>torus</c> and <c>o.e.m.j.Monitor</c> as names. Immutable.</summary>
/// <param name="text">The text.</param>
/// <param name="names">The names that the model found in it.</param>
internal sealed class LogWord(string text, SpanIndex names)
{
    // Measured on marked and on clean lines: names of persons score 0.93 and more, services and products that stand alone 0.70 to 0.89.
    private const float LeastAlone = 0.9f;
    private const float LeastSmall = 0.97f;

    /// <summary>Whether a part that the model takes for a name is more likely a word of the program's.</summary>
    /// <param name="name">The part.</param>
    public bool Holds(Candidate name)
    {
        int start = name.Start;
        int end = name.End;
        if (IsDotted(start, end) || HasInnerCapital(start, end)) return true;

        bool isSmall = char.IsLower(text[start]);
        if (isSmall || name.Length == 1 || name.Score < LeastAlone) return !(HasNeighbour(start, end, out float score) && (!isSmall || Math.Min(score, name.Score) >= LeastSmall));

        return false;
    }

    // "com.acme.Tomcat", "loki.go", "n.sid"; not "J. Smith", "J.Smith" or "Anna.Schmidt", where both parts are names.
    private bool IsDotted(int start, int end)
    {
        bool isAfterDot = At(start - 1) == '.' && char.IsLetterOrDigit(At(start - 2));
        bool isBeforeDot = At(end) == '.' && char.IsLetterOrDigit(At(end + 1));
        if (!isAfterDot && !isBeforeDot) return false;

        if (isAfterDot && isBeforeDot) return true;

        bool isInitial = isAfterDot
            ? char.IsUpper(At(start - 2)) && !char.IsLetterOrDigit(At(start - 3)) && At(start - 3) != '.'
            : char.IsUpper(text[start]) && end - start == 1;
        bool isPair = char.IsUpper(text[start]) && (isAfterDot ? names.Overlapping(start - 2, start - 1) : names.Overlapping(end + 1, end + 2)) is not null;
        return !isInitial && !isPair;
    }

    // "onSleep", "JUnit"; not "McDonald", "de Vries" or "ANNA".
    private bool HasInnerCapital(int start, int end)
    {
        int last = start;
        while (last < end && char.IsLetter(text[last])) last++;
        ReadOnlySpan<char> word = text.AsSpan(start, last - start);
        if (word.Length < 3) return false;

        bool hasSmall = word[1..].ContainsAnyInRange('a', 'z');
        return hasSmall && (char.IsLower(word[0]) ? word.ContainsAnyInRange('A', 'Z') : char.IsUpper(word[0]) && char.IsUpper(word[1]));
    }

    // "anna schmidt", "J Smith": two names side by side are a person's in any case.
    private bool HasNeighbour(int start, int end, out float score)
    {
        Candidate? neighbour = At(start - 1) == ' ' ? names.Overlapping(start - 2, start - 1) : null;
        if (neighbour is null && At(end) == ' ') neighbour = names.Overlapping(end + 1, end + 2);
        if (neighbour is null && At(end) is '.' or ',' && At(end + 1) == ' ') neighbour = names.Overlapping(end + 2, end + 3);
        score = neighbour?.Score ?? 0;
        return neighbour is not null;
    }

    private char At(int charIndex) => (uint)charIndex < (uint)text.Length ? text[charIndex] : ' ';
}
