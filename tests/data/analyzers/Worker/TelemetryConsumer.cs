using System;
using System.Collections.Concurrent;
using System.Net;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Corpus.TelemetryConsumer;

public sealed record Reading(long SensorId, double Celsius, DateTimeOffset At);

public sealed class DeviceRegistration // finds: OPM0013
{
    public string SerialNumber { get; set; } = "";
    public string MacAddress { get; set; } = "";
    public string OwnerEmail { get; set; } = "";
    public string OwnerPhone { get; set; } = "";
    public double Latitude { get; set; }
    public double Longitude { get; set; }
    public string Firmware { get; set; } = "";
}

public sealed class TelemetryConsumer : BackgroundService
{
    private static readonly Action<ILogger, string, Exception?> DeviceJoined =
        LoggerMessage.Define<string>(LogLevel.Information, new EventId(1, nameof(DeviceJoined)), "Device joined: {Device}"); // clean

    private static readonly Action<ILogger, long, double, Exception?> TooHot =
        LoggerMessage.Define<long, double>(LogLevel.Warning, new EventId(2), "Sensor {SensorId} is at {Celsius}"); // clean

    private readonly ConcurrentQueue<Reading> _queue = new();
    private readonly ILogger<TelemetryConsumer> _logger;

    public TelemetryConsumer(ILogger<TelemetryConsumer> logger) => _logger = logger;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            while (_queue.TryDequeue(out var reading))
            {
                if (reading.Celsius > 80) TooHot(_logger, reading.SensorId, reading.Celsius, null); // clean
                _logger.LogTrace("{@Reading}", reading); // clean
            }

            _logger.LogDebug("Queue is empty, cache age {CacheAgeMs} ms", Environment.TickCount64 % 1000); // clean
            await Task.Delay(1000, stoppingToken);
        }
    }

    public void Register(DeviceRegistration device, IPEndPoint from)
    {
        DeviceJoined(_logger, device.MacAddress, null); // finds: OPM0001
        DeviceJoined(_logger, device.Firmware, null); // clean
        _logger.LogDebug("Registered by {OwnerEmail}", device.OwnerEmail); // finds: OPM0001
        _logger.LogDebug("Registered from {Address}:{Port}",
            from.Address, // finds: OPM0001
            from.Port);
        _logger.LogDebug("IP version {IpVersion}, memory address 0x{MemoryAddress:x}", from.AddressFamily, device.GetHashCode()); // clean
        _logger.Log(LogLevel.Information, "Located at {Latitude}, {Longitude}", device.Latitude, device.Longitude); // finds: OPM0001
        _logger.Log(LogLevel.Debug, new EventId(9), device.Firmware, null, (state, _) => $"Firmware {state}"); // clean
        _logger.Log(LogLevel.Debug, new EventId(10), device.OwnerPhone, null, (state, _) => "Call " + state); // finds: OPM0001
    }
}
