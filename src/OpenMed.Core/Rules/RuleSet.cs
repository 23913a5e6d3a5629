using System.Buffers;
using System.Numerics;
using OpenMed.Rules.Patterns;

namespace OpenMed.Rules;

/// <summary>Recognizers that look at texts together. Immutable; safe for use by many threads.</summary>
internal sealed class RuleSet
{
    // A question to a slow judge takes up to 0.1 ms.
    private const int LeastQuestions = 128;
    private const int CharsPerQuestion = 2048;

    private readonly RunReceivers[] _byShape;
    private readonly (string Word, IRecognizer[] Recognizers)[] _byKeyWord;
    private readonly KeyWordIndex _keyWords;
    private readonly PatternRecognizer[] _patterns;

    /// <summary>Makes a set.</summary>
    /// <param name="recognizers">The recognizers.</param>
    /// <param name="patterns">Patterns of the user's; null means none.</param>
    /// <param name="hasGates">Whether the recognizers' gates count. Without them the same is found, slower.</param>
    public RuleSet(IReadOnlyList<IRecognizer> recognizers, IReadOnlyList<PatternRecognizer>? patterns = null, bool hasGates = true)
    {
        _patterns = [.. patterns ?? []];
        _byShape = [.. Enum.GetValues<RunShape>().Select(shape => new RunReceivers(recognizers, shape, hasGates))];
        _byKeyWord =
        [
            .. recognizers.SelectMany(recognizer => recognizer.KeyWords.Select(word => (word, recognizer)))
                .GroupBy(pair => pair.word, pair => pair.recognizer, StringComparer.OrdinalIgnoreCase)
                .Select(group => (group.Key, group.ToArray())),
        ];
        _keyWords = new KeyWordIndex([.. _byKeyWord.Select(entry => entry.Word)]);
    }

    /// <summary>Finds what the recognizers know. A text without a find costs one pass and no allocation, unless it has to be folded.</summary>
    /// <param name="text">The text.</param>
    /// <param name="fieldName">The name of the field or column that it is the value of. Empty when it has none.</param>
    /// <param name="matches">Takes what is found, in no order; overlaps and equal ones are possible.</param>
    public void Find(ReadOnlySpan<char> text, ReadOnlySpan<char> fieldName, List<RuleMatch> matches)
    {
        int questions = LeastQuestions + (text.Length / CharsPerQuestion);
        if (!TextFolding.IsNeeded(text))
        {
            FindFolded(text, new RuleText(text, fieldName) { Questions = new Span<int>(ref questions) }, matches);
            return;
        }

        char[] folded = ArrayPool<char>.Shared.Rent(text.Length);
        Span<char> own = folded.AsSpan(0, text.Length);
        try
        {
            TextFolding.Fold(text, own);
            FindFolded(text, new RuleText(own, fieldName) { Questions = new Span<int>(ref questions) }, matches);
        }
        finally
        {
            own.Clear();
            ArrayPool<char>.Shared.Return(folded);
        }
    }

    private static void FindKeyWord(in RuleText text, (string Word, IRecognizer[] Recognizers) entry, List<RuleMatch> matches)
    {
        int charIndex = 0;
        while (text.Chars[charIndex..].IndexOf(entry.Word, StringComparison.OrdinalIgnoreCase) is >= 0 and int offset)
        {
            Run run = new(RunShape.KeyWord, charIndex + offset, charIndex + offset + entry.Word.Length);
            foreach (IRecognizer recognizer in entry.Recognizers) recognizer.Find(text, run, matches);
            charIndex = run.End;
        }
    }

    private void FindFolded(ReadOnlySpan<char> original, RuleText text, List<RuleMatch> matches)
    {
        new RunScanner(text, _byShape, matches).Scan();
        for (ulong words = _keyWords.Find(text.Chars); words != 0; words &= words - 1) FindKeyWord(text, _byKeyWord[BitOperations.TrailingZeroCount(words)], matches);
        foreach (PatternRecognizer pattern in _patterns) pattern.Find(original, text, matches);

        // A field's own value is a field too.
        if (!text.FieldName.IsEmpty && !text.Chars.IsEmpty)
            _byShape[(int)RunShape.Field].GiveAll(text, new Run(RunShape.Field, 0, text.Chars.Length), matches);
    }
}
