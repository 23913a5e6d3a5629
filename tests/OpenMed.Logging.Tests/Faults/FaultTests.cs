using OpenMed.Logging.Support;

namespace OpenMed.Logging.Faults;

/// <summary>Whatever goes wrong: nothing leaks, nothing is thrown into the application, and what was withheld is counted.</summary>
public sealed class FaultTests
{
    public static TheoryData<Fault, LogSanitizerMode> Faults { get; } = Matrix();

    [Fact]
    public void Faults_AreAtLeastThirty() => Assert.True(EngineFaults.All.Count() + ApplicationFaults.All.Count() >= 30);

    [Theory(Timeout = 60_000)]
    [MemberData(nameof(Faults))]
    public async Task Log_Fault_LeaksNothingThrowsNothingAndIsCounted(Fault fault, LogSanitizerMode mode)
    {
        List<string> told = [];
        MetricCounts counts;
        MemoryProvider memory;
        using (Pipeline pipeline = new(Sanitizers.Of(fault.Detector?.Invoke() ?? new FakeDetector(), options =>
        {
            options.Mode = mode;
            options.ShutdownTimeout = TimeSpan.FromSeconds(5);
            options.Diagnostics = told.Add;
            fault.Options?.Invoke(options);
        })))
        {
            memory = pipeline.Memory;
            counts = new MetricCounts(pipeline.Sanitizer);
            fault.Before?.Invoke(pipeline);

            await Task.Run(() => fault.Log(pipeline.Logger), TestContext.Current.CancellationToken);
        }

        using (counts)
        {
            Assert.NotEmpty(memory.Events);
            Assert.All(memory.Events, written => Assert.DoesNotContain(FakeDetector.Secret, written.All, StringComparison.Ordinal));
            Assert.All(told, line => Assert.DoesNotContain(FakeDetector.Secret, line, StringComparison.Ordinal));
            Assert.All(counts.Keys, key => Assert.DoesNotContain(FakeDetector.Secret, key, StringComparison.Ordinal));
            long withheld = counts.Sum("faults") + counts.Sum("withheld") + counts.Sum("events.withheld");
            if (fault.IsCounted) Assert.True(withheld > 0, "Nothing was counted.");
        }
    }

    private static TheoryData<Fault, LogSanitizerMode> Matrix()
    {
        TheoryData<Fault, LogSanitizerMode> matrix = [];
        foreach (Fault fault in EngineFaults.All.Concat(ApplicationFaults.All))
        {
            matrix.Add(fault, LogSanitizerMode.Strict);
            matrix.Add(fault, LogSanitizerMode.Deferred);
        }

        return matrix;
    }
}
