namespace OpenMed.Privacy;

public sealed class MaskerExceptionTests
{
    public static TheoryData<int, int, int> Misplaced { get; } =
        [.. from secretIndex in Enumerable.Range(0, Secrets.All.Count)
            from place in new[] { (-1, 3), (0, 0), (2, -2), (0, 1000), (1000, 1), (5, int.MaxValue), (int.MinValue, 1) }
            select new TheoryDataRow<int, int, int>(secretIndex, place.Item1, place.Item2)];

    [Theory, MemberData(nameof(Misplaced))]
    public void Mask_EntityOutside_ShowsNoText(int secretIndex, int start, int length)
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(
            () => new PiiMasker().Mask(Secrets.All[secretIndex], [new PiiEntity("age", start, length, 1f)]));

        Secrets.AssertAbsent(exception);
    }

    [Theory, MemberData(nameof(Secrets.Indexes), MemberType = typeof(Secrets))]
    public void Mask_Overlap_ShowsNoText(int secretIndex)
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(() => new PiiMasker().Mask(
            Secrets.All[secretIndex], [new PiiEntity("age", 0, 6, 1f), new PiiEntity("age", 3, 6, 1f)]));

        Secrets.AssertAbsent(exception);
    }

    [Theory, MemberData(nameof(Secrets.Indexes), MemberType = typeof(Secrets))]
    public void Mask_Null_ShowsNoText(int secretIndex)
    {
        var masker = new PiiMasker();

        Secrets.AssertAbsent(Assert.Throws<ArgumentNullException>(() => masker.Mask(Secrets.All[secretIndex], null!)));
        Secrets.AssertAbsent(Assert.ThrowsAny<Exception>(() => masker.Mask(Secrets.All[secretIndex], [null!])));
        Secrets.AssertAbsent(Assert.ThrowsAny<Exception>(
            () => masker.Mask(Secrets.All[secretIndex], [new PiiEntity(null!, 0, 6, 1f)])));
    }
}
