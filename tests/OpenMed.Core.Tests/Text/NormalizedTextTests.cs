using CsCheck;
using OpenMed.Support;

namespace OpenMed.Text;

public sealed class NormalizedTextTests
{
    private static readonly INormalizer[] Normalizers =
    [
        new BertNormalizer(true, true, true, true),
        new BertNormalizer(false, false, false, false),
        new BertNormalizer(true, false, true, false),
        new LowercaseNormalizer(),
        new StripAccentsNormalizer(),
        new SpaceRunNormalizer(),
        new StripNormalizer(true, true),
        new ReplaceNormalizer("[aZ(]+", ""),
        new ReplaceNormalizer(" ", "\u2581\u2581"),
    ];

    [Fact]
    public void Load_AnyText_PointsEachUnitAtItsCharacter() => Some.Texts.Sample(original =>
    {
        NormalizedText text = Loaded(original, 1000);

        Assert.Equal(original.Length, text.End - text.First);
        for (int unitIndex = text.First; unitIndex < text.End; unitIndex++)
        {
            string origin = original[(text.StartOf(unitIndex) - 1000)..(text.EndOf(unitIndex) - 1000)];
            Assert.Contains(original[unitIndex - text.First], origin);
            Assert.Equal(char.IsSurrogate(text.Units[unitIndex]) ? 2 : 1, origin.Length);
        }
    });

    [Fact]
    public void Load_Again_ForgetsTheTextBefore()
    {
        NormalizedText text = Loaded(new string('x', 1000), 0);
        new StripNormalizer(true, true).Normalize(text);
        text.Load("  y ", 5);
        new StripNormalizer(true, true).Normalize(text);

        Assert.Equal("y", Content(text));
        Assert.Equal((7, 8), (text.StartOf(text.First), text.EndOf(text.First)));
    }

    [Fact]
    public void Normalize_AnySteps_KeepsTheOriginalOrderAndBounds() => (
        from original in Some.Texts
        from steps in Gen.Int[0, Normalizers.Length - 1].Array[1, 4]
        select (original, steps)).Sample((original, steps) =>
        {
            NormalizedText text = Loaded(original, 7);
            foreach (int step in steps) Normalizers[step].Normalize(text);

            int start = 7;
            int end = 7;
            for (int unitIndex = text.First; unitIndex < text.End; unitIndex++)
            {
                Assert.InRange(text.StartOf(unitIndex), start, text.EndOf(unitIndex));
                start = text.StartOf(unitIndex);

                // The space beside an ideograph has no origin.
                if (start == text.EndOf(unitIndex)) continue;

                Assert.InRange(text.EndOf(unitIndex), end, 7 + original.Length);
                end = text.EndOf(unitIndex);
            }
        },
        iter: 3000);

    [Fact]
    public void Normalize_RemovingSteps_LeaveNoGapButAtSpaces() => Some.Texts.Sample(original =>
    {
        NormalizedText text = Loaded(original, 0);
        new BertNormalizer(true, true, true, true).Normalize(text);
        int covered = 0;
        for (int unitIndex = text.First; unitIndex < text.End; unitIndex++)
        {
            Assert.True(text.StartOf(unitIndex) <= covered);
            covered = Math.Max(covered, text.EndOf(unitIndex));
        }

        if (text.End > text.First) Assert.Equal(original.Length, covered);
    });

    [Fact]
    public void Remove_BetweenLetterAndLetter_IsJoinedToTheOneBefore() => AssertRanges("a\u0301b", "a0-2 b2-3");

    [Fact]
    public void Remove_AtTheStart_IsJoinedToTheOneAfter() => AssertRanges("\u0301\u0302b", "b0-3");

    [Fact]
    public void Remove_BehindASpace_IsJoinedToTheOneAfter() => AssertRanges("a \u0301b", "a0-1 _1-2 b2-4");

    [Fact]
    public void Remove_BetweenSpacesOrAtTheEnd_IsJoinedToASpace() => AssertRanges("a \u0301 \u0301", "a0-1 _1-3 _3-5");

    [Fact]
    public void PutBefore_FirstUnit_HasItsOrigin()
    {
        NormalizedText text = Loaded("ab", 3);
        text.PutBefore(text.First, '\u2581');

        Assert.Equal('\u2581', text.Units[text.First - 1]);
        Assert.Equal((3, 4), (text.StartOf(text.First - 1), text.EndOf(text.First - 1)));
    }

    [Fact]
    public void Normalize_TextThatGrows_KeepsEachUnit()
    {
        NormalizedText text = Loaded(new string(' ', 3000), 0);
        new ReplaceNormalizer(" ", "abc").Normalize(text);

        Assert.Equal(9000, text.End - text.First);
        Assert.Equal((2999, 3000), (text.StartOf(text.End - 1), text.EndOf(text.End - 1)));
    }

    private static void AssertRanges(string original, string expected)
    {
        NormalizedText text = Loaded(original, 0);
        new StripAccentsNormalizer().Normalize(text);
        Assert.Equal(
            expected,
            string.Join(' ', Enumerable.Range(text.First, text.End - text.First)
                .Select(unitIndex => $"{(text.Units[unitIndex] == ' ' ? '_' : text.Units[unitIndex])}{text.StartOf(unitIndex)}-{text.EndOf(unitIndex)}")));
    }

    private static NormalizedText Loaded(string original, int offset)
    {
        var text = new NormalizedText();
        text.Load(original, offset);
        return text;
    }

    private static string Content(NormalizedText text) => new(text.Units[text.First..text.End]);
}
