using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Corpus.ReminderWorker;

public record Reminder(Guid ReminderId, string PatientName, string Mobile, DateTime AppointmentAt); // finds: OPM0013

public interface IReminderSource
{
    IAsyncEnumerable<Reminder> DueAsync(CancellationToken cancellationToken);
}

public interface ISmsGateway
{
    Task<string> SendAsync(string to, string text, CancellationToken cancellationToken);
}

public sealed class ReminderWorker(IReminderSource source, ISmsGateway sms, ILogger<ReminderWorker> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMinutes(5));
        logger.LogInformation("Reminder worker starts, period {Minutes} min", timer.Period.TotalMinutes); // clean

        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            int sent = 0;
            await foreach (var reminder in source.DueAsync(stoppingToken))
            {
                using (logger.BeginScope(new KeyValuePair<string, object>[] { new("ReminderId", reminder.ReminderId) })) // clean
                {
                    await SendAsync(reminder, stoppingToken);
                    sent++;
                }
            }

            logger.LogInformation("Sent {SentCount} reminders", sent); // clean
        }
    }

    private async Task SendAsync(Reminder reminder, CancellationToken cancellationToken)
    {
        using var scope = logger.BeginScope("Mobile:{Mobile}", reminder.Mobile); // finds: OPM0009
        logger.LogInformation("Reminding {PatientName} of {AppointmentAt}",
            reminder.PatientName, // finds: OPM0001
            reminder.AppointmentAt);

        string text = $"Dear {reminder.PatientName}, see you at {reminder.AppointmentAt:t}.";
        logger.LogDebug("Text of {Length} chars", text.Length); // clean
        logger.LogTrace("Text: {Text}", text); // finds: OPM0011

        try
        {
            var id = await sms.SendAsync(reminder.Mobile, text, cancellationToken);
            logger.LogInformation("Gateway took message {MessageId}", id); // clean
            logger.LogInformation("Gateway took message " + id); // finds: OPM0002
        }
        catch (TimeoutException ex)
        {
            logger.LogWarning(ex, "Gateway timed out for {Reminder}", reminder); // finds: OPM0003
        }
        catch (FormatException)
        {
            logger.LogWarning("Not a phone number, expected format {PhoneFormat}", "E.164"); // clean
            throw new InvalidOperationException($"'{reminder.Mobile}' is no phone number"); // finds: OPM0007
        }
    }
}
