namespace OpenMed.Rules.Numbers;

/// <summary>Cuts runs of digits into candidates once for all kinds of numbers, and hands each only to the kinds that have its form. Immutable; safe for use by many threads.</summary>
internal sealed class NumberRecognizers : IRecognizer
{
    // The beginnings of forms are keys too, so that a number that begins like none of them costs one look; their values are empty.
    private readonly Dictionary<ulong, NumberRecognizer[]> _byForm;
    private readonly int _leastLength;

    /// <summary>Makes a set.</summary>
    /// <param name="kinds">The kinds.</param>
    public NumberRecognizers(params IReadOnlyList<NumberRecognizer> kinds)
    {
        _byForm = kinds.SelectMany(kind => kind.Forms.Select(form => (Key: NumberForm.KeyOf(form), Kind: kind)))
            .GroupBy(pair => pair.Key, pair => pair.Kind)
            .ToDictionary(group => group.Key, group => group.ToArray());
        foreach (ulong key in _byForm.Keys.ToArray())
        {
            for (ulong beginning = NumberForm.WithoutLast(key); beginning != 0; beginning = NumberForm.WithoutLast(beginning)) _byForm.TryAdd(beginning, []);
        }

        _leastLength = kinds.SelectMany(kind => kind.Forms).Min(LengthOf);
    }

    /// <inheritdoc/>
    public string Name => "numbers";

    /// <inheritdoc/>
    public IReadOnlyList<RunShape> Shapes => [RunShape.Number];

    /// <inheritdoc/>
    public RunGate GateFor(RunShape shape) => new() { Lengths = RunGate.Range(_leastLength, int.MaxValue) };

    /// <inheritdoc/>
    public void Find(in RuleText text, Run run, List<RuleMatch> matches)
    {
        if (run.Length < _leastLength) return;

        ReadOnlySpan<char> chars = text.Chars;
        int charIndex = run.Start;
        while (charIndex < run.End)
        {
            if (!char.IsAsciiDigit(chars[charIndex]))
            {
                charIndex++;
                continue;
            }

            if (IsFreeBefore(text, charIndex)) FindFrom(text, charIndex, run.End, matches);
            while (charIndex < run.End && char.IsAsciiDigit(chars[charIndex])) charIndex++;
        }
    }

    private void FindFrom(in RuleText text, int start, int runEnd, List<RuleMatch> matches)
    {
        Span<char> digits = stackalloc char[NumberForm.MostDigits];
        ulong key = 0;
        char first = '\0';
        char separator = '\0';
        int count = 0;
        int charIndex = start;
        for (int groupCount = 0; groupCount < NumberForm.MostGroups; groupCount++)
        {
            int groupStart = charIndex;
            for (; charIndex < runEnd && char.IsAsciiDigit(text.Chars[charIndex]); charIndex++)
            {
                if (count == digits.Length) return;

                digits[count++] = text.Chars[charIndex];
            }

            key = NumberForm.Append(key, separator, charIndex - groupStart);
            if (!_byForm.TryGetValue(key, out NumberRecognizer[]? kinds)) return;

            if (kinds.Length > 0 && IsFreeAfter(text, charIndex))
            {
                NumberCandidate candidate = new(
                    start, charIndex, digits[..count], first, IsPartOfCode(text, start, charIndex, first), ContextWords.LettersNear(text, start, charIndex));
                foreach (NumberRecognizer kind in kinds) kind.Judge(text, candidate, matches);
            }

            separator = text.At(charIndex);
            if (!NumberForm.IsSeparator(separator) || !char.IsAsciiDigit(text.At(charIndex + 1))) return;

            if (groupCount == 0) first = separator;
            charIndex++;
        }
    }

    // Digits that go on over a sign other than a space are a part of something longer: a fraction, a time, a version.
    private static bool IsFreeBefore(in RuleText text, int start)
    {
        char before = text.At(start - 1);
        return !RuleText.IsJoined(before) && before != '+' && !(IsTight(before) && char.IsAsciiDigit(text.At(start - 2)));
    }

    private static bool IsFreeAfter(in RuleText text, int end)
    {
        char after = text.At(end);
        return !RuleText.IsJoined(after) && !(IsTight(after) && char.IsAsciiDigit(text.At(end + 1)));
    }

    private static bool IsPartOfCode(in RuleText text, int start, int end, char separator) =>
        (text.At(start - 1) == '-' && char.IsLetter(text.At(start - 2))) || (text.At(end) == '-' && char.IsLetter(text.At(end + 1)))
        || (separator == ' ' && text.At(start - 1) == ' ' && FollowsGroup(text, start));

    // The groups of an IBAN before it: four letters or digits, the last one a digit.
    private static bool FollowsGroup(in RuleText text, int start)
    {
        int groupStart = start - 1;
        while (start - groupStart < 6 && char.IsAsciiLetterOrDigit(text.At(groupStart - 1))) groupStart--;
        return groupStart == start - 5 && char.IsAsciiDigit(text.At(start - 2));
    }

    private static bool IsTight(char character) => character is '-' or '.' or '/' or ':' or '+';

    private static int LengthOf(string form) => form.Split(' ', '-', '.', '/', '+')
        .Sum(length => 1 + int.Parse(length, System.Globalization.CultureInfo.InvariantCulture)) - 1;
}
