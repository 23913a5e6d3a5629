using CsCheck;
using OpenMed.Models;
using OpenMed.Support;

namespace OpenMed.Decoding;

public sealed class ViterbiDecoderTests
{
    private static readonly LabelScheme[] Schemes =
    [
        new(["O"]),
        new(["O", "B-a", "I-a"]),
        new(["I-a", "O", "B-a"]),
        new(["B-a", "B-b", "O"]),
        new(["O", "I-a", "I-b"]),
        new(["I-b", "O", "B-a", "B-b", "I-a"]),
        Some.Scheme,
    ];

    private static readonly Gen<(LabelScheme Scheme, int Rows, float[] Logits, int[] Cuts)> Cases =
        from schemeIndex in Gen.Int[0, Schemes.Length - 1]
        from rows in Gen.Int[1, 5]
        from logits in Some.Logits(rows, Schemes[schemeIndex].Count)
        from cuts in Gen.Int[0, rows].Array[0, 5]
        select (Schemes[schemeIndex], rows, logits, cuts);

    private static readonly Gen<(LabelScheme Scheme, int Rows, float[] Logits, int[] Cuts)> LongCases =
        from schemeIndex in Gen.Int[0, Schemes.Length - 1]
        from rows in Gen.Int[1, 200]
        from logits in Some.Logits(rows, Schemes[schemeIndex].Count)
        from cuts in Gen.Int[0, rows].Array[0, 20]
        select (Schemes[schemeIndex], rows, logits, cuts);

    [Fact]
    public void Decode_AnyLogits_IsAsGoodAsTheBestAllowedSequence() => Cases.Sample(
        (scheme, rows, logits, _) =>
        {
            int[] labels = Decode(scheme, rows, logits, []);

            Assert.True(IsAllowed(scheme, labels));
            Assert.Equal(Sequences(scheme, rows).Where(sequence => IsAllowed(scheme, sequence)).Max(sequence => Sum(scheme, logits, sequence)),
                Sum(scheme, logits, labels));
        },
        iter: 1000);

    [Fact]
    public void Decode_InStretches_GivesTheSameLabels() => LongCases.Sample(
        (scheme, rows, logits, cuts) => Assert.Equal(Decode(scheme, rows, logits, []), Decode(scheme, rows, logits, cuts)), iter: 2000);

    [Fact]
    public void Decode_EveryTokenAStretch_GivesTheSameLabels() => LongCases.Sample(
        (scheme, rows, logits, _) => Assert.Equal(
            Decode(scheme, rows, logits, []), Decode(scheme, rows, logits, [.. Enumerable.Range(0, rows)])),
        iter: 500);

    [Fact]
    public void Decode_LongestOpenWays_StillKeepTheRules()
    {
        // The ways over I-a and I-b never agree: they start with the text and stay as good as each other.
        LabelScheme scheme = new(["O", "B-a", "I-a", "B-b", "I-b"]);
        const int Rows = 70_000;
        float[] logits = new float[Rows * scheme.Count];
        for (int row = 0; row < Rows; row++) logits[(row * 5) + 2] = logits[(row * 5) + 4] = 1;

        int[] labels = Decode(scheme, Rows, logits, [.. Enumerable.Range(0, 8).Select(cut => cut * 9000)]);

        Assert.True(IsAllowed(scheme, labels));
        Assert.Equal(Rows - 1, labels.Skip(1).Count(label => label == labels[1]));
    }

    [Theory]
    [InlineData(float.MaxValue)]
    [InlineData(1e30f)]
    public void Decode_HugeLogits_KeepsTheRules(float size) => Cases.Sample(
        (scheme, rows, logits, _) =>
        {
            float[] huge = [.. logits.Select(logit => MathF.Sign(logit) * size)];
            Assert.True(IsAllowed(scheme, Decode(scheme, rows, huge, [])));
        },
        iter: 300);

    private static int[] Decode(LabelScheme scheme, int rows, float[] logits, int[] cuts)
    {
        var scores = new LabelScores(scheme);
        var decoder = new ViterbiDecoder(scheme, new BioTransitions(scheme));
        var decided = new List<int>();
        int first = 0;
        foreach (int cut in cuts.Append(rows).Order())
        {
            if (cut > first) scores.Take(new TokenWindow(first, cut - first, first, cut), logits.AsSpan(first * scheme.Count, (cut - first) * scheme.Count));
            first = cut;
            int[] labels = new int[scores.Count];
            int count = decoder.Decode(scores, endsText: cut == rows, labels);
            decided.AddRange(labels[..count]);
            scores.Drop(count);
        }

        Assert.Equal(rows, decided.Count);
        return [.. decided];
    }

    private static bool IsAllowed(LabelScheme scheme, int[] labels)
    {
        for (int row = 0; row < labels.Length; row++)
        {
            int type = scheme.TypeOf(labels[row]);
            if (scheme.KindOf(labels[row]) != TagKind.Inside || !scheme.HasBegin(type)) continue;

            if (row == 0 || scheme.TypeOf(labels[row - 1]) != type) return false;
        }

        return true;
    }

    private static IEnumerable<int[]> Sequences(LabelScheme scheme, int rows)
    {
        int count = (int)Math.Pow(scheme.Count, rows);
        for (int number = 0; number < count; number++)
        {
            int[] sequence = new int[rows];
            for (int row = 0, rest = number; row < rows; row++, rest /= scheme.Count) sequence[row] = rest % scheme.Count;
            yield return sequence;
        }
    }

    private static float Sum(LabelScheme scheme, float[] logits, int[] labels) =>
        labels.Select((label, row) => logits[(row * scheme.Count) + label]).Sum();
}
