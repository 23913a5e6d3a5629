using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using OpenMed.Logging.Support;

namespace OpenMed.Logging;

public sealed class LogSanitizerHealthCheckTests
{
    [Fact]
    public async Task Check_NoSanitizer_IsUnhealthyAndSaysWhatToDo()
    {
        await using ServiceProvider services = new ServiceCollection().AddLogging().AddHealthChecks().AddPiiSanitizer().Services.BuildServiceProvider();

        HealthReport report = await services.GetRequiredService<HealthCheckService>().CheckHealthAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HealthStatus.Unhealthy, report.Status);
        Assert.Contains("pass it to PiiSanitized", report.Entries["pii_sanitizer"].Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_NothingWithheld_IsHealthy()
    {
        using LogSanitizer sanitizer = Sanitizers.Of(new FakeDetector());
        sanitizer.Text("", "for CANARY");

        HealthReportEntry entry = await Check(sanitizer);

        Assert.Equal(HealthStatus.Healthy, entry.Status);
        Assert.Equal(0L, entry.Data["faults"]);
    }

    [Fact]
    public async Task Check_RulesFailedOnce_IsDegradedAndCounts()
    {
        var detector = new FakeDetector { RuleFault = () => new TimeoutException(FakeDetector.Secret) };
        using LogSanitizer sanitizer = Sanitizers.Of(detector);
        sanitizer.Text("", "for CANARY");

        HealthReportEntry entry = await Check(sanitizer);

        Assert.Equal(HealthStatus.Degraded, entry.Status);
        Assert.Equal(1L, entry.Data["faults"]);
        Assert.Equal(1L, entry.Data["withheld"]);
        Assert.DoesNotContain(FakeDetector.Secret, entry.Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_ModelFailsThreeTimes_IsUnhealthyUntilItAnswers()
    {
        var detector = new FakeDetector { ModelFault = () => new TimeoutException() };
        using LogSanitizer sanitizer = Sanitizers.Of(detector);
        for (int round = 0; round < 3; round++) sanitizer.Text("", "for CANARY");

        HealthStatus failing = (await Check(sanitizer)).Status;
        detector.ModelFault = null;
        sanitizer.Text("", "for CANARY");

        Assert.Equal(HealthStatus.Unhealthy, failing);
        Assert.Equal(HealthStatus.Degraded, (await Check(sanitizer)).Status);
    }

    [Fact]
    public async Task Check_Disposed_IsUnhealthy()
    {
        LogSanitizer sanitizer = Sanitizers.Of(new FakeDetector());
        sanitizer.Dispose();

        Assert.Equal(HealthStatus.Unhealthy, (await Check(sanitizer)).Status);
    }

    [Fact]
    public async Task Check_FailureStatusGiven_IsReported()
    {
        LogSanitizer sanitizer = Sanitizers.Of(new FakeDetector());
        sanitizer.Dispose();

        Assert.Equal(HealthStatus.Degraded, (await Check(sanitizer, HealthStatus.Degraded)).Status);
    }

    private static async Task<HealthReportEntry> Check(LogSanitizer sanitizer, HealthStatus? failureStatus = null)
    {
        ServiceCollection services = new();
        services.AddLogging();
        services.AddSingleton(sanitizer);
        services.AddHealthChecks().AddPiiSanitizer(failureStatus: failureStatus);
        await using ServiceProvider provider = services.BuildServiceProvider();
        HealthReport report = await provider.GetRequiredService<HealthCheckService>().CheckHealthAsync(TestContext.Current.CancellationToken);
        return report.Entries["pii_sanitizer"];
    }
}
