using OpenMed.Cli.Support;

namespace OpenMed.Commands.Pipeline;

public sealed class LookAheadTests
{
    private readonly ManualTime _time = new();

    [Fact]
    public void MayHold_TheFirstItems_GoOnAtOnce()
    {
        LookAhead lookAhead = new(_time, () => false);

        for (int item = 0; item < 256; item++) Assert.False(Next(lookAhead, gapMilliseconds: 0, pending: 1));
    }

    [Fact]
    public void MayHold_AfterManyFastItems_HoldsUpToABatch()
    {
        LookAhead lookAhead = Fast(() => false);

        for (int pending = 1; pending < 128; pending++) Assert.True(Next(lookAhead, gapMilliseconds: 0, pending));
        Assert.False(Next(lookAhead, gapMilliseconds: 0, pending: 128));
    }

    [Fact]
    public void MayHold_AfterAGap_StartsAnew()
    {
        LookAhead lookAhead = Fast(() => false);

        Assert.False(Next(lookAhead, gapMilliseconds: 6, pending: 1));
        for (int item = 0; item < 255; item++) Assert.False(Next(lookAhead, gapMilliseconds: 0, pending: 1));
        Assert.True(Next(lookAhead, gapMilliseconds: 0, pending: 1));
    }

    [Fact]
    public void MayHold_WhenTheOldestWaitsTooLong_LetsAllGo()
    {
        LookAhead lookAhead = Fast(() => false);

        Assert.True(Next(lookAhead, gapMilliseconds: 4, pending: 1));
        for (int pending = 2; pending <= 25; pending++) Assert.True(Next(lookAhead, gapMilliseconds: 4, pending));
        Assert.False(Next(lookAhead, gapMilliseconds: 4, pending: 26));
    }

    [Fact]
    public void MayHold_LongTexts_AreNotCollected()
    {
        LookAhead lookAhead = Fast(() => false);
        lookAhead.Arrive();

        Assert.False(lookAhead.MayHold(1, 65_536));
    }

    [Fact]
    public void MayHold_ASourceThatMayPause_HoldsNothingAndIsAskedOnce()
    {
        int asked = 0;
        LookAhead lookAhead = Fast(() => ++asked > 0);

        for (int item = 0; item < 100; item++) Assert.False(Next(lookAhead, gapMilliseconds: 0, pending: 1));
        Assert.Equal(1, asked);
    }

    [Fact]
    public void MayHold_WithinAnArray_HoldsUpToABatchAtOnce()
    {
        LookAhead lookAhead = new(_time, () => true) { IsMoreAtHand = true };

        Assert.True(Next(lookAhead, gapMilliseconds: 50, pending: 1));
        Assert.False(Next(lookAhead, gapMilliseconds: 0, pending: 128));
        lookAhead.IsMoreAtHand = false;
        Assert.False(Next(lookAhead, gapMilliseconds: 0, pending: 2));
    }

    private LookAhead Fast(Func<bool> sourceMayPause)
    {
        LookAhead lookAhead = new(_time, sourceMayPause);
        for (int item = 0; item < 256; item++) Next(lookAhead, gapMilliseconds: 0, pending: 1);

        return lookAhead;
    }

    private bool Next(LookAhead lookAhead, int gapMilliseconds, int pending)
    {
        _time.Advance(gapMilliseconds);
        lookAhead.Arrive();
        bool holds = lookAhead.MayHold(pending, pending * 10);
        lookAhead.Return();
        return holds;
    }
}
