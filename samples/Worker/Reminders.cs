using OpenMed.Logging;

namespace OpenMed.Samples.Worker;

/// <summary>Logs a few records as a service does, shows what the sanitizer counted, and stops the application.</summary>
/// <param name="logger">Takes the records.</param>
/// <param name="sanitizer">Masks them on a thread of its own.</param>
/// <param name="counts">What was counted.</param>
/// <param name="lifetime">Stops the application.</param>
internal sealed class Reminders(ILogger<Reminders> logger, LogSanitizer sanitizer, SanitizerCounts counts, IHostApplicationLifetime lifetime) : BackgroundService
{
    // Made up.
    private static readonly string[] Notes =
    [
        "Margaret Holloway asked to be called at (937) 555-0148 after work.",
        "Send the results to anna.ellison@example.com.",
        "The ward was quiet.",
    ];

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        foreach (string note in Notes)
        {
            // Returns at once: the event waits in the sanitizer's queue.
            logger.LogInformation("Reminder: {Note}", note);
            await Task.Delay(TimeSpan.FromMilliseconds(50), stoppingToken);
        }

        // Not needed for the events, only that the numbers below are complete.
        sanitizer.Flush();
        foreach ((string name, long count) in counts.Read()) logger.LogInformation("{Counter} is {Count}", name, count);

        // It waits in the queue when the application stops, and is written before the end.
        logger.LogInformation("The last reminder is for {PatientName}", "Anna Ellison");
        lifetime.StopApplication();
    }
}
