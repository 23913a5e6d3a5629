using System;
using System.Collections.Generic;
using System.Net;
using log4net;
using Microsoft.Extensions.Logging;

namespace Corpus.DeviceSimulator;

public sealed class SocialSecurityNumber
{
    public SocialSecurityNumber(string value) => Value = value;
    public string Value { get; }
    public override string ToString() => Value;
}

public sealed class WearableUser // finds: OPM0013
{
    public SocialSecurityNumber Ssn { get; set; } = new("000-00-0000"); // clean
    public string NickName { get; set; } = "";
    public string EmailAddress { get; set; } = "";
    public int HeartRate { get; set; }
    public IPAddress? LastIp { get; set; }
}

public sealed class DeviceSimulator
{
    private static readonly ILog Log4 = log4net.LogManager.GetLogger("simulator");
    private static readonly Action<Microsoft.Extensions.Logging.ILogger, string, int, Exception?> Beat =
        LoggerMessage.Define<string, int>(LogLevel.Debug, new EventId(3, "Beat"), "{Who}: {HeartRate}"); // clean

    private readonly Microsoft.Extensions.Logging.ILogger _logger;
    private readonly Random _random = new(42);

    public DeviceSimulator(ILogger<DeviceSimulator> logger) => _logger = logger;

    public void Run(IEnumerable<WearableUser> users, string ipAddress)
    {
        Log4.InfoFormat("Simulating from {0}", ipAddress); // finds: OPM0001
        Log4.InfoFormat("Simulating on {0}, IPv{1}", Environment.OSVersion.Platform, 4); // clean
        foreach (var u in users)
        {
            u.HeartRate = _random.Next(50, 120);
            Beat(_logger, u.EmailAddress, u.HeartRate, null); // finds: OPM0001
            Beat(_logger, "simulated", u.HeartRate, null); // clean
            var number = u.Ssn;
            _logger.LogTrace("Number {Number}", number); // finds: OPM0001
            Log4.Debug("Last seen at " + u.LastIp); // finds: OPM0001, OPM0002
            Log4.Debug("Last seen " + (u.LastIp is null ? "nowhere" : "somewhere")); // finds: OPM0002
            Log4.DebugFormat("Mail known: {0}", !string.IsNullOrEmpty(u.EmailAddress)); // clean
        }

        _logger.LogInformation( // clean
            """
            Next run {When}
            """,
            "tomorrow");
    }
}
