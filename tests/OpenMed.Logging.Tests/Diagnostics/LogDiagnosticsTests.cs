namespace OpenMed.Logging.Diagnostics;

public sealed class LogDiagnosticsTests
{
    private readonly List<string> _lines = [];
    private readonly Clock _clock = new();

    [Fact]
    public void Report_ManyOfOneKind_AreToldInOneLineEachTenSeconds()
    {
        var diagnostics = new LogDiagnostics(_lines.Add, _clock);
        for (int round = 0; round < 100; round++) diagnostics.Report("fault", "TimeoutException");
        _clock.Now += TimeSpan.FromSeconds(10);
        diagnostics.Report("fault", "TimeoutException");

        Assert.Equal(
            [
                "2026-01-02T03:04:05Z OpenMed.Logging: fault TimeoutException, 1 more, 1 in all",
                "2026-01-02T03:04:15Z OpenMed.Logging: fault TimeoutException, 100 more, 101 in all",
            ],
            _lines);
    }

    [Fact]
    public void Report_OtherKind_IsToldAtOnce()
    {
        var diagnostics = new LogDiagnostics(_lines.Add, _clock);
        diagnostics.Report("fault", "TimeoutException");
        diagnostics.Report("withheld text", "Budget");

        Assert.Equal(2, _lines.Count);
    }

    [Fact]
    public void Report_ListenerReportsAgain_IsNotToldOfIt()
    {
        LogDiagnostics? diagnostics = null;
        diagnostics = new LogDiagnostics(
            line =>
            {
                _lines.Add(line);
                diagnostics!.Report("fault", "Inner");
            },
            _clock);

        diagnostics.Report("fault", "Outer");

        Assert.Contains("Outer", Assert.Single(_lines), StringComparison.Ordinal);
    }

    [Fact]
    public void Report_ListenerThrows_TheCallerDoesNot()
    {
        var diagnostics = new LogDiagnostics(_ => throw new TimeoutException(), _clock);

        diagnostics.Report("fault", "Outer");
        diagnostics.Report("fault", "Other");
    }

    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
