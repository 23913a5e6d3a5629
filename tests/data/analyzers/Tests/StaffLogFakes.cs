using System;
using System.Collections.Generic;
using System.Diagnostics;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Compliance.Classification;
using Microsoft.Extensions.Logging;

namespace Corpus.StaffLogFakes;

public sealed class HrDataAttribute() : DataClassificationAttribute(new DataClassification("Hr", "Staff"));

public sealed class StaffMember // clean
{
    public int StaffId { get; set; }
    [HrData] public string HomeAddress { get; set; } = "";
    [HrData] public string MobilePhone { get; set; } = "";
    [PersonalData] public string EmergencyPlan { get; set; } = "";
    public string Grade { get; set; } = "";
}

public static partial class StaffLog
{
    [LoggerMessage(1, LogLevel.Information, "Hired {StaffName} for {Salary}")]
    public static partial void Hired(ILogger logger, string staffName, decimal salary); // finds: OPM0008

    [LoggerMessage(2, LogLevel.Information, "Moved {StaffId} to {HomeAddress}")]
    public static partial void Moved(ILogger logger, int staffId, [HrData] string homeAddress); // clean

    [LoggerMessage(3, LogLevel.Information, "Moved {StaffId} to {StreetAddress}")]
    public static partial void MovedRaw(ILogger logger, int staffId, string streetAddress); // finds: OPM0008

    [LoggerMessage(4, LogLevel.Warning, "Grade {Grade} unknown in class {ClassName}")]
    public static partial void UnknownGrade(ILogger logger, string grade, string className); // clean
}

public sealed class FakeLogger : ILogger
{
    public List<string> Lines { get; } = new();

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        string line = formatter(state, exception);
        Lines.Add(line);
        Console.WriteLine(line); // clean
    }
}

public sealed class StaffLogTests
{
    private readonly FakeLogger _logger = new();

    public void Scopes(StaffMember staff, string lastName)
    {
        using (_logger.BeginScope("Staff {StaffId}", staff.StaffId)) // clean
        using (_logger.BeginScope("Last name {LastName}", lastName)) // finds: OPM0009
        {
            _logger.LogInformation("Grade {Grade}", staff.Grade); // clean
            _logger.LogInformation("Plan {Plan}", staff.EmergencyPlan); // finds: OPM0004
            _logger.LogInformation("Plan set: {IsSet}", staff.EmergencyPlan != ""); // clean
        }

        using var activity = new Activity("test").Start();
        activity.SetTag("staff.phone", staff.MobilePhone); // finds: OPM0009
        activity.SetTag("staff.grade", staff.Grade); // clean
        StaffLog.Moved(_logger, staff.StaffId, staff.HomeAddress); // clean
        if (_logger.Lines.Count != 4)
        {
            Console.WriteLine("Wrong for {0}, lives at {1}", staff.StaffId, staff.HomeAddress); // finds: OPM0010
        }
    }
}
