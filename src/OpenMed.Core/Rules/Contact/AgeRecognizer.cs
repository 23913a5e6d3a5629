using OpenMed.Rules.Time;

namespace OpenMed.Rules.Contact;

/// <summary>Ages of people, by the words at the number: <c>34-year-old</c>, <c>aged 67</c>, <c>67 y/o</c>, <c>age: 45</c>. Not spans of time.</summary>
internal sealed class AgeRecognizer : IRecognizer
{
    private const string Label = "age";
    private const int Oldest = 125;

    private static readonly WordList Before = new("aged", "age", "alter", "edad", "idade", "leeftijd");

    private static readonly WordList Units = new("year", "years", "yr", "yrs", "month", "months", "week", "weeks", "day", "days");

    private static readonly string[] Short = ["yo", "yom", "yof", "y.o", "y/o", "yr old", "years young"];

    private static readonly string[] Foreign = ["Jahre alt", "jährig", "Jährig", "años de edad", "ans,", "anni di", "jaar oud", "anos de idade", "ans)"];

    /// <inheritdoc/>
    public string Name => "age";

    /// <inheritdoc/>
    public IReadOnlyList<RunShape> Shapes => [RunShape.Short, RunShape.Number, RunShape.Code, RunShape.Field];

    /// <inheritdoc/>
    public RunGate GateFor(RunShape shape) => shape switch
    {
        RunShape.Number => new() { Groups = RunGate.SetOf(1, 2, 3) },
        RunShape.Code => new() { Letters = RunGate.SetOf("0") },
        RunShape.Field => new() { Letters = RunGate.SetOf("e") },
        _ => new(),
    };

    /// <inheritdoc/>
    public void Find(in RuleText text, Run run, List<RuleMatch> matches)
    {
        if (run.Shape == RunShape.Field)
        {
            InField(text, run, matches);
            return;
        }

        if (run.Shape != RunShape.Code && !HasWordBeside(text, run)) return;

        for (int digit = run.Start; digit < run.End; digit++)
        {
            if (!char.IsAsciiDigit(text.Chars[digit])) continue;

            int count = DigitGroup.Count(text, digit, 4);
            char before = text.At(digit - 1);
            bool mayStart = !RuleText.IsWordCharacter(before) && before is not ('.' or '-' or ':' or '#' or '$');
            if (mayStart && IsAge(text, digit, count)) Judge(text, digit, digit + count, matches);
            if (run.Shape == RunShape.Code) return;

            while (char.IsAsciiDigit(text.At(digit + 1))) digit++;
        }
    }

    // The words stand before the first number of a run or behind its last.
    private static bool HasWordBeside(in RuleText text, Run run)
    {
        int after = text.At(run.End) is ' ' or '-' ? run.End + 1 : run.End;
        return MayBeginUnit(text.At(after)) || (text.At(run.Start - 1) == ' ' && MayEndWord(text.At(run.Start - 2)));
    }

    private void Judge(in RuleText text, int start, int digitsEnd, List<RuleMatch> matches)
    {
        int end = EndAfter(text, digitsEnd);
        if (end == 0 && Ends(text, digitsEnd) && FollowsWord(text, start)) end = digitsEnd;
        if (end > 0 && !RecentMatches.Cover(matches, Name, start, digitsEnd))
            matches.Add(new RuleMatch(Label, start, digitsEnd - start, RuleScore.Form, Name, RuleEvidence.Form));
    }

    private void InField(in RuleText text, Run run, List<RuleMatch> matches)
    {
        ReadOnlySpan<char> key = text.KeyOf(run);
        bool isNamed = key.Length >= 3 && key[^3..].Equals("age", StringComparison.OrdinalIgnoreCase)
            && (key.Length == 3 || key[^4] is '_' or ' ' or '-' or '.' || (char.IsUpper(key[^3]) && char.IsLower(key[^4])))
            && !key.Contains("max", StringComparison.OrdinalIgnoreCase);
        int count = isNamed ? DigitGroup.Count(text, run.Start, 4) : 0;
        if (count > 0 && IsAge(text, run.Start, count) && Ends(text, run.Start + count))
            matches.Add(new RuleMatch(Label, run.Start, count, RuleScore.OfContext(1), Name, RuleEvidence.Context));
    }

    private static bool Ends(in RuleText text, int end) =>
        !RuleText.IsWordCharacter(text.At(end)) && !(text.At(end) is '.' or '/' or ':' or '-' && char.IsAsciiDigit(text.At(end + 1)));

    private static bool IsAge(in RuleText text, int start, int count) => count is >= 1 and <= 3 && DigitGroup.Value(text, start, count) <= Oldest;

    // Where "-year-old", " years of age", " y/o" ends; 0 when there is none of it.
    private static int EndAfter(in RuleText text, int end)
    {
        int word = Words.Skip(text, end, " -", 1);
        char first = text.At(word);
        if (!MayBeginUnit(first)) return 0;

        if (first is 'y' or 'Y')
        {
            foreach (string form in Short)
            {
                int formEnd = word + form.Length;
                if (text.Slice(word, formEnd).Equals(form, StringComparison.OrdinalIgnoreCase) && !RuleText.IsWordCharacter(text.At(formEnd))) return formEnd;
            }
        }

        int unitEnd = Words.EndFrom(text, word);
        if (unitEnd > word && Units.Contains(text.Chars[word..unitEnd]))
        {
            int rest = Words.Skip(text, unitEnd, " -", 1);
            if (text.Slice(rest, rest + 3).Equals("old", StringComparison.OrdinalIgnoreCase) && !RuleText.IsWordCharacter(text.At(rest + 3))) return rest + 3;
            if (text.Slice(rest, rest + 6).Equals("of age", StringComparison.OrdinalIgnoreCase) && !RuleText.IsWordCharacter(text.At(rest + 6))) return rest + 6;
        }

        foreach (string form in Foreign)
        {
            int formEnd = word + form.Length;
            if (text.Slice(word, formEnd).Equals(form, StringComparison.Ordinal))
                return char.IsLetter(form[^1]) ? Words.EndFrom(text, formEnd) : formEnd - 1;
        }

        return 0;
    }

    private static bool MayBeginUnit(char character) =>
        (char)(character | 0x20) is 'y' or 'm' or 'w' or 'd' or 'j' or 'a' || (character > 127 && char.IsLetter(character));

    // The last letters of the words, and of those that may stand between.
    private static bool MayEndWord(char character) => character is 'd' or 'e' or 'r' or 'f' or 't' or 's' or 'D' or 'E' or 'R';

    private static bool FollowsWord(in RuleText text, int digit)
    {
        int wordEnd = digit - 1;
        if (text.At(wordEnd) != ' ' || !MayEndWord(text.At(wordEnd - 1))) return false;

        int wordStart = Words.StartBefore(text, wordEnd);
        ReadOnlySpan<char> word = text.Chars[wordStart..wordEnd];
        if (word is "of" or "at" or "is" && wordStart > 0) word = text.Chars[Words.StartBefore(text, wordStart - 1)..(wordStart - 1)];
        return Before.Contains(word);
    }
}
