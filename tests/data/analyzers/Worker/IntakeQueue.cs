using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Compliance.Classification;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Corpus.IntakeQueue;

public sealed class SensitiveAttribute : DataClassificationAttribute
{
    public SensitiveAttribute() : base(new DataClassification("Hospital", "Sensitive")) { }
}

public sealed class IntakeForm // clean
{
    public Guid FormId { get; init; }
    [Sensitive] public string FirstName { get; init; } = "";
    [Sensitive] public string LastName { get; init; } = "";
    [Sensitive] public string Allergies { get; init; } = "";
    public int PageCount { get; init; }
}

internal static partial class IntakeLog
{
    [LoggerMessage(100, LogLevel.Information, "Form {FormId} with {PageCount} pages")]
    public static partial void Received(ILogger logger, Guid formId, int pageCount); // clean

    [LoggerMessage(101, LogLevel.Warning, "Form {FormId} has no e-mail, patient born {BirthDate}")]
    public static partial void NoEmail(ILogger logger, Guid formId, DateOnly birthDate); // finds: OPM0008

    [LoggerMessage(102, LogLevel.Debug, "Matched {FirstName} {LastName}")]
    public static partial void Matched(
        this ILogger logger,
        [Sensitive] string firstName, // clean
        string lastName); // finds: OPM0008

    [LoggerMessage(103, LogLevel.Error, "Failed for {Ssn}")]
    public static partial void Failed(this ILogger logger, Exception ex, string ssn); // finds: OPM0008

    [LoggerMessage(106, LogLevel.Information, "Discharged {Mrn} from bed {Bed}")]
    public static partial void Discharged(this ILogger logger, string mrn, int bed); // finds: OPM0008

    [LoggerMessage(104, LogLevel.Trace, "Phone check took {PhoneCheckMs} ms, {EmailDomain}")]
    public static partial void PhoneCheck(this ILogger logger, long phoneCheckMs, string emailDomain); // clean

    [LoggerMessage(Message = "Bed {Bed} for {Value}")]
    public static partial void Admitted(this ILogger logger, LogLevel level, int bed, string value); // clean
}

public sealed class IntakeQueue(Queue<IntakeForm> forms, ILogger<IntakeQueue> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (forms.TryDequeue(out var form))
        {
            IntakeLog.Received(logger, form.FormId, form.PageCount); // clean
            logger.LogDebug("Allergies: {Text}", form.Allergies); // finds: OPM0004
            logger.LogDebug("Allergies given: {Given}", form.Allergies.Length > 0); // clean
            logger.LogDebug("Patient {LastName}", form.LastName); // finds: OPM0004
            logger.Admitted(LogLevel.Information, 12, form.FormId.ToString()); // clean
            if (logger.IsEnabled(LogLevel.Trace))
            {
                string all = form.Allergies.Trim();
                logger.LogTrace("{All}", all); // finds: OPM0004
            }

            await Task.Delay(100, stoppingToken);
        }
    }
}
