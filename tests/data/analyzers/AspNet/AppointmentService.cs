using System;
using System.Threading.Tasks;
using Microsoft.Extensions.Compliance.Classification;
using Microsoft.Extensions.Logging;

namespace Corpus.AppointmentService;

public static class ClinicTaxonomy
{
    public static DataClassification Private { get; } = new("Clinic", "Private");
}

[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Field)]
public sealed class PatientDataAttribute : DataClassificationAttribute
{
    public PatientDataAttribute() : base(ClinicTaxonomy.Private) { }
}

public sealed record Appointment(Guid Id, int PatientId, DateTimeOffset Start, [property: PatientData] string Reason);

public sealed partial class AppointmentService
{
    private readonly ILogger<AppointmentService> _logger;
    private readonly TimeProvider _clock;

    public AppointmentService(ILogger<AppointmentService> logger, TimeProvider clock) => (_logger, _clock) = (logger, clock);

    public Task<Appointment> BookAsync(int patientId, string patientName, string phoneNumber, DateTimeOffset start, string reason)
    {
        BookingStarted(patientName, start); // clean
        if (start < _clock.GetUtcNow())
        {
            BookedInPast(patientId, start); // clean
        }

        var appointment = new Appointment(Guid.NewGuid(), patientId, start, reason);
        _logger.LogDebug("Reason given: {Reason}", appointment.Reason); // finds: OPM0004
        _logger.LogDebug("Reason has {Length} characters", appointment.Reason.Length); // clean
        ReminderQueued(appointment.Id, phoneNumber); // clean
        return Task.FromResult(appointment);
    }

    [LoggerMessage(EventId = 10, Level = LogLevel.Information, Message = "Booking for {PatientName} at {Start}")]
    private partial void BookingStarted(
        string patientName, // finds: OPM0008
        DateTimeOffset start);

    [LoggerMessage(EventId = 11, Level = LogLevel.Warning, Message = "Patient {PatientId} booked in the past: {Start}")]
    private partial void BookedInPast(int patientId, DateTimeOffset start); // clean

    [LoggerMessage(EventId = 12, Level = LogLevel.Information, Message = "Reminder for {AppointmentId} goes to {PhoneNumber}")]
    private partial void ReminderQueued(Guid appointmentId, [PatientData] string phoneNumber); // clean

    [LoggerMessage(EventId = 13, Level = LogLevel.Information, Message = "Moved {AppointmentId}, told {Email}")]
    public partial void Moved(Guid appointmentId, string email); // finds: OPM0008

    [LoggerMessage(EventId = 14, Level = LogLevel.Debug, Message = "Slot {Slot} of room {RoomName} is {State}")]
    public static partial void SlotState(ILogger logger, int slot, string roomName, string state); // clean

    [LoggerMessage(15, LogLevel.Error, "Letter with template {EmailTemplateId} failed after {PhoneCallCount} calls")]
    public static partial void LetterFailed(ILogger logger, int emailTemplateId, int phoneCallCount, Exception exception); // clean

    [LoggerMessage(16, LogLevel.Debug, "Checked insurance of {NhsNumber}")]
    public static partial void InsuranceChecked(ILogger logger, string nhsNumber); // finds: OPM0008

    [LoggerMessage(17, LogLevel.Information, "No-show: {Dob}, {PostCode}")]
    public static partial void NoShow(
        ILogger logger,
        DateOnly dob, // finds: OPM0008
        [PatientData] string postCode);
}
