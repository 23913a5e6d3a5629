using System.Buffers;

namespace OpenMed.Rules;

/// <summary>Cuts a text into runs in one pass, from one anchor character to the next, and hands each to the recognizers that asked for its shape and whose gates let it through.</summary>
/// <param name="text">The text.</param>
/// <param name="byShape">The recognizers of each <see cref="RunShape"/>.</param>
/// <param name="matches">Takes what they find.</param>
internal ref struct RunScanner(RuleText text, RunReceivers[] byShape, List<RuleMatch> matches)
{
    private const int LeastDigits = 3;
    private const int LeastTouchedDigits = 6;
    private const int LeastColons = 5;
    private const int LongestColonHex = 64;

    private static readonly SearchValues<char> Anchors = SearchValues.Create("0123456789@:=>");
    private static readonly SearchValues<char> HexAndColons = SearchValues.Create("0123456789abcdefABCDEF:.%");

    private readonly RuleText _text = text;
    private int _codeEnd;
    private int _numberEnd;
    private int _colonEnd;

    /// <summary>Goes through the text.</summary>
    public void Scan()
    {
        ReadOnlySpan<char> chars = _text.Chars;
        int charIndex = 0;
        while (chars[charIndex..].IndexOfAny(Anchors) is >= 0 and int offset)
        {
            int anchor = charIndex + offset;
            charIndex = chars[anchor] switch
            {
                '@' => Give(new Run(RunShape.At, anchor, anchor + 1)),
                ':' => Colon(anchor),
                '=' or '>' => Field(anchor),
                _ => Digit(anchor),
            };
        }
    }

    private int Digit(int anchor)
    {
        if (anchor >= _codeEnd) Code(anchor);
        if (anchor >= _numberEnd) Number(anchor);
        return Math.Max(anchor + 1, Math.Min(_codeEnd, _numberEnd));
    }

    private void Code(int anchor)
    {
        ReadOnlySpan<char> chars = _text.Chars;
        int start = anchor;
        int end = anchor;
        bool hasLetter = false;
        while (start > _codeEnd && IsCode(chars[start - 1])) hasLetter |= char.IsAsciiLetter(chars[--start]);
        while (end < chars.Length && IsCode(chars[end])) hasLetter |= char.IsAsciiLetter(chars[end++]);
        _codeEnd = end;
        if (!hasLetter) return;

        while (chars[start] == '-') start++;
        while (chars[end - 1] == '-') end--;
        Give(new Run(RunShape.Code, start, end), new RunFacts(Letter: RunGate.LetterOf(chars[start])));
    }

    private void Number(int anchor)
    {
        ReadOnlySpan<char> chars = _text.Chars;
        int end = anchor;
        int digitCount = 0;
        int groupLength = 0;
        int dotCount = 0;
        uint groups = 0;
        for (int charIndex = anchor; charIndex < chars.Length && charIndex - end <= 3; charIndex++)
        {
            char character = chars[charIndex];
            if (char.IsAsciiDigit(character))
            {
                digitCount++;
                groupLength++;
                end = charIndex + 1;
                continue;
            }

            if (groupLength > 0) groups |= 1u << Math.Min(groupLength, RunGate.MostGroup);
            groupLength = 0;
            if (character is '.' or '\u00B0' or '\u00BA') dotCount++;
            if (!IsSeparator(character)) break;
        }

        if (groupLength > 0) groups |= 1u << Math.Min(groupLength, RunGate.MostGroup);
        int start = anchor;
        while (start > _numberEnd && anchor - start < 3 && _text.At(start - 1) is '+' or '(') start--;
        _numberEnd = end;
        RunShape shape = digitCount < LeastDigits ? RunShape.Short : RunShape.Number;
        bool isTouched = RuleText.IsJoined(_text.At(start - 1)) || RuleText.IsJoined(_text.At(end));
        if (!isTouched || digitCount >= LeastTouchedDigits) Give(new Run(shape, start, end), new RunFacts(groups, dotCount));
    }

    private int Colon(int anchor)
    {
        if (_text.At(anchor + 1) == '/' && _text.At(anchor + 2) == '/') return Give(new Run(RunShape.Scheme, anchor, anchor + 3));

        if (anchor >= _colonEnd && IsHexOrColon(_text.At(anchor - 1)) | IsHexOrColon(_text.At(anchor + 1))) ColonHex(anchor);
        return char.IsAsciiDigit(_text.At(anchor - 1)) && char.IsAsciiDigit(_text.At(anchor + 1)) ? anchor + 1 : Field(anchor);
    }

    private void ColonHex(int anchor)
    {
        ReadOnlySpan<char> chars = _text.Chars;
        int start = anchor;
        int end = anchor;
        int colonCount = 0;
        bool hasDouble = false;
        while (start > Math.Max(_colonEnd, anchor - LongestColonHex) && HexAndColons.Contains(chars[start - 1])) start--;
        for (; end < Math.Min(chars.Length, anchor + LongestColonHex) && HexAndColons.Contains(chars[end]); end++)
        {
            if (chars[end] != ':') continue;

            colonCount++;
            hasDouble |= _text.At(end + 1) == ':';
        }

        _colonEnd = end;
        if (hasDouble || colonCount >= LeastColons) Give(new Run(RunShape.ColonHex, start, end));
    }

    private int Field(int anchor)
    {
        if (FieldParser.TryParse(_text, anchor, out Run run)) Give(run, new RunFacts(Letter: RunGate.LetterOf(_text.Chars[run.KeyEnd - 1])));
        return anchor + 1;
    }

    private readonly int Give(Run run, RunFacts facts = default)
    {
        byShape[(int)run.Shape].Give(_text, run, facts, matches);
        return run.End;
    }

    private static bool IsCode(char character) => char.IsAsciiLetterOrDigit(character) || character is '_' or '-';

    private static bool IsHexOrColon(char character) => char.IsAsciiHexDigit(character) || character == ':';

    private static bool IsSeparator(char character) => character is ' ' or '.' or '-' or '/' or '(' or ')' or ':' or '+';
}
