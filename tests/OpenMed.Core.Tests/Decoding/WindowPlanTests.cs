using CsCheck;

namespace OpenMed.Decoding;

public sealed class WindowPlanTests
{
    private static readonly Gen<(int Tokens, int Window, int Overlap)> Cuts =
        from tokens in Gen.Int[0, 400]
        from window in Gen.Int[1, 60]
        from overlap in Gen.Int[0, window - 1]
        select (tokens, window, overlap);

    [Fact]
    public void Cut_AnyText_KeepsEachTokenOnceInOrder() => Cuts.Sample(cut =>
    {
        int next = 0;
        foreach (TokenWindow window in Windows(cut))
        {
            Assert.Equal(next, window.KeepFirst);
            Assert.InRange(window.KeepFirst, window.First, window.End - 1);
            Assert.InRange(window.KeepEnd, window.KeepFirst + 1, window.End);
            next = window.KeepEnd;
        }

        Assert.Equal(cut.Tokens, next);
    });

    [Fact]
    public void Cut_AnyText_GivesFullWindowsInsideTheText() => Cuts.Sample(cut =>
    {
        TokenWindow[] windows = Windows(cut);
        Assert.All(windows, window => Assert.Equal(Math.Min(cut.Window, cut.Tokens), window.Length));
        Assert.All(windows, window => Assert.InRange(window.End, 1, cut.Tokens));
        Assert.All(windows.Zip(windows.Skip(1)), pair => Assert.True(pair.First.End - pair.Second.First >= cut.Overlap));
        Assert.All(windows.Zip(windows.Skip(1)), pair => Assert.True(pair.First.First < pair.Second.First));
    });

    [Fact]
    public void Cut_TokenInSeveralWindows_CountsWhereItLiesMostCentrally() => Cuts.Sample(cut =>
    {
        TokenWindow[] windows = Windows(cut);
        foreach (TokenWindow window in windows)
        {
            for (int token = window.KeepFirst; token < window.KeepEnd; token++)
                Assert.Equal(windows.Max(other => Context(other, token)), Context(window, token));
        }
    });

    [Theory]
    [InlineData(0, 10, 4, 0)]
    [InlineData(10, 10, 4, 1)]
    [InlineData(11, 10, 4, 2)]
    [InlineData(16, 10, 4, 2)]
    [InlineData(17, 10, 4, 3)]
    [InlineData(3, 1, 0, 3)]
    public void Cut_Length_GivesNoMoreWindowsThanNeeded(int tokens, int window, int overlap, int expected) =>
        Assert.Equal(expected, Windows((tokens, window, overlap)).Length);

    // How many tokens it sees on the poorer side; negative outside.
    private static int Context(TokenWindow window, int token) => Math.Min(token - window.First, window.End - 1 - token);

    private static TokenWindow[] Windows((int Tokens, int Window, int Overlap) cut) => [.. WindowPlan.Cut(cut.Tokens, cut.Window, cut.Overlap)];
}
