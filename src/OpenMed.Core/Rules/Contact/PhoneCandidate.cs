namespace OpenMed.Rules.Contact;

/// <summary>A stretch of digit groups that may be a telephone number. Lives on the stack.</summary>
/// <param name="digits">Room for its digits.</param>
/// <param name="lengths">Room for the lengths of its groups.</param>
/// <param name="ends">Room for the ends of its groups in the text.</param>
internal ref struct PhoneCandidate(Span<char> digits, Span<int> lengths, Span<int> ends)
{
    /// <summary>The most digits: 15 of E.164 and a prefix to dial abroad.</summary>
    public const int MostDigits = 18;

    private readonly Span<char> _digits = digits;
    private readonly Span<int> _lengths = lengths;
    private readonly Span<int> _ends = ends;

    /// <summary>Where it starts in the text: the first digit, or the <c>(</c> before it.</summary>
    public int Start { get; private set; }

    /// <summary>Whether a <c>+</c> stands before it.</summary>
    public bool HasPlus { get; private set; }

    /// <summary>How many groups it has.</summary>
    public int GroupCount { get; private set; }

    /// <summary>How many digits it has.</summary>
    public int DigitCount { get; private set; }

    /// <summary>Its digits.</summary>
    public readonly ReadOnlySpan<char> Digits => _digits[..DigitCount];

    /// <summary>The lengths of its groups.</summary>
    public readonly ReadOnlySpan<int> Lengths => _lengths[..GroupCount];

    /// <summary>The first code unit after it.</summary>
    public readonly int End => _ends[GroupCount - 1];

    /// <summary>Reads the groups from a place on, as far as a number may go.</summary>
    /// <param name="text">The text.</param>
    /// <param name="firstDigit">Its first digit.</param>
    /// <param name="runEnd">The end of the run.</param>
    public void Read(in RuleText text, int firstDigit, int runEnd)
    {
        Start = text.At(firstDigit - 1) == '(' ? firstDigit - 1 : firstDigit;
        HasPlus = text.At(Start - 1) == '+' || (Start < firstDigit && text.At(Start - 1) == '+');
        GroupCount = DigitCount = 0;
        int charIndex = firstDigit;
        while (charIndex < runEnd)
        {
            int count = DigitGroup.Count(text, charIndex, MostDigits + 1);
            if (count > MostDigits || DigitCount + count > MostDigits) break;

            text.Chars.Slice(charIndex, count).CopyTo(_digits[DigitCount..]);
            DigitCount += count;
            charIndex += count;
            _lengths[GroupCount] = count;
            _ends[GroupCount++] = charIndex;
            while (charIndex < runEnd && !char.IsAsciiDigit(text.Chars[charIndex]))
            {
                if (text.Chars[charIndex] is ':' or '+') return;

                charIndex++;
            }
        }
    }

    /// <summary>Leaves out the last group.</summary>
    public void DropGroup()
    {
        GroupCount--;
        DigitCount -= _lengths[GroupCount];
    }
}
