using OpenMed.Samples.Support;

namespace OpenMed.Samples;

/// <summary>The sample of a service, started for real.</summary>
[Trait("Kind", "model")]
public sealed class WorkerTests
{
    [Fact]
    public async Task Run_Deferred_WritesAllMaskedInOrder()
    {
        using var sample = new SampleProcess("Worker", "Production");

        Assert.Equal(0, await sample.End());

        string[] lines = [.. sample.Output.Split('\n').Where(line => line.Contains("Reminders", StringComparison.Ordinal))];
        string[] expected =
        [
            "Reminder: [FIRST_NAME] [LAST_NAME] asked to be called at [PHONE_NUMBER] after work.",
            "Reminder: Send the results to [EMAIL].",
            "Reminder: The ward was quiet.",
            "openmed.logging.masked label=email is 1",
            "The last reminder is for [FIRST_NAME] [LAST_NAME]",
        ];
        Assert.Equal(expected, lines.Select(line => line.Substring(line.IndexOf(']', StringComparison.Ordinal) + 2)).Where(expected.Contains));
        Assert.DoesNotContain("Ellison", sample.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Holloway", sample.Output, StringComparison.Ordinal);
    }
}
