using System.Globalization;

namespace OpenMed.Detection;

public sealed class DetectorSettingsTests
{
    [Theory]
    [InlineData(512, null, null, 510, 64)]
    [InlineData(512, 100, null, 98, 25)]
    [InlineData(512, 512, 0, 510, 0)]
    [InlineData(512, 16, 8, 14, 8)]
    [InlineData(8, null, null, 6, 2)]
    [InlineData(8, 8, 4, 6, 4)]
    public void Constructor_Windows_AreFilledIn(int maxTokens, int? window, int? overlap, int windowTokens, int overlapTokens)
    {
        var settings = new DetectorSettings(new PiiDetectorOptions { WindowTokens = window, OverlapTokens = overlap }, maxTokens);

        Assert.Equal((windowTokens, overlapTokens), (settings.WindowTokens, settings.OverlapTokens));
    }

    [Fact]
    public void Constructor_EverythingWrong_ListsEverything()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("de-DE");
            var options = new PiiDetectorOptions
            {
                Threshold = 1.5f,
                WindowTokens = 513,
                OverlapTokens = -1,
                BatchTokens = 15,
                Threads = 0,
                RecentTexts = -1,
            };

            ArgumentException problem = Assert.Throws<ArgumentException>(() => new DetectorSettings(options, 512));

            Assert.Contains(" Give values in these ranges.", problem.Message, StringComparison.Ordinal);
            Assert.StartsWith(
                "Threshold must be from 0 to 1, but was 1.5. WindowTokens must be from 16 to 512, but was 513. OverlapTokens must be from 0 to 256, "
                + "but was -1. BatchTokens must be from 16 to 65536, but was 15. Threads must be from 1 to 256, but was 0. "
                + "RecentTexts must be from 0 to 1000000, but was -1.",
                problem.Message,
                StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData(float.NaN)]
    [InlineData(-0.01f)]
    [InlineData(float.PositiveInfinity)]
    public void Constructor_Threshold_IsAFraction(float threshold) =>
        Assert.Throws<ArgumentException>(() => new DetectorSettings(new PiiDetectorOptions { Threshold = threshold }, 512));

    [Theory]
    [InlineData(15)]
    [InlineData(0)]
    [InlineData(-100)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void Constructor_OnlyTheWindowWrong_BlamesNothingElse(int window)
    {
        ArgumentException problem = Assert.Throws<ArgumentException>(
            () => new DetectorSettings(new PiiDetectorOptions { WindowTokens = window }, 512));

        Assert.Contains("WindowTokens", problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("OverlapTokens", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 65_536, 256, 1_000_000)]
    [InlineData(1, 16, 1, 0)]
    public void Constructor_Limits_AreAllowed(float threshold, int batch, int threads, int recent) => _ = new DetectorSettings(
        new PiiDetectorOptions { Threshold = threshold, BatchTokens = batch, Threads = threads, RecentTexts = recent }, 512);
}
