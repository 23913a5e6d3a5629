namespace OpenMed.Tokenization;

public sealed class SegmentPathTests
{
    [Fact]
    public void Forget_AfterALongAndAShortWord_LeavesNoId()
    {
        var path = new SegmentPath();
        Span<SegmentPath.Step> all = path.Start(100);
        all.Fill(new SegmentPath.Step(1, 2, 3));
        path.Start(5);

        path.Forget();

        foreach (SegmentPath.Step step in all) Assert.Equal(default, step);
    }
}
