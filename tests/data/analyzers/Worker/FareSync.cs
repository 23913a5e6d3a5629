using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Corpus.FareSync;

public sealed record Fare(string Route, string Class, decimal Price, string Currency);

public sealed class FareAlert
{
    public int AlertId { get; set; }
    public string Route { get; set; } = "";
    public string NotifyAddress { get; set; } = "";
}

public sealed class FareSync : BackgroundService
{
    private const string Source = "gds";
    private const string Prefix = "[" + Source + "] ";
    private static readonly ActivitySource Activities = new("Corpus.FareSync");
    private readonly List<FareAlert> _alerts = new();
    private readonly ILogger<FareSync> _logger;

    public FareSync(ILogger<FareSync> logger) => _logger = logger;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        _logger.LogInformation(Prefix + "sync starts"); // clean
        do
        {
            using var activity = Activities.StartActivity("sync");
            activity?.SetTag("sync.source", Source); // clean
            activity?.SetTag("sync.alert_count", _alerts.Count); // clean

            IReadOnlyList<Fare> fares = await FetchAsync(stoppingToken);
            _logger.LogInformation($"[{Source}] sync done"); // clean
            _logger.LogInformation($"[{Source}] {fares.Count} fares"); // finds: OPM0002
            _logger.LogInformation(Prefix + "{Count} fares", fares.Count); // clean

            foreach (Fare fare in fares)
            {
                _logger.LogTrace("Fare {Fare}", fare); // clean
                foreach (FareAlert alert in _alerts.Where(a => a.Route == fare.Route))
                {
                    activity?.AddEvent(new ActivityEvent("alert"));
                    activity?.AddTag("alert.email", alert.NotifyAddress); // finds: OPM0009
                    Notify(alert, fare);
                }
            }

            _logger.LogDebug("Next run in {Pause}", $"{TimeSpan.FromMinutes(15):c}"); // clean
        }
        while (!stoppingToken.IsCancellationRequested);
    }

    private void Notify(FareAlert alert, Fare fare)
    {
        var target = alert.NotifyAddress;
        var email = target.Trim().ToLowerInvariant();
        _logger.LogInformation("Alert {AlertId}: {Route} at {Price}", alert.AlertId, fare.Route, fare.Price); // clean
        _logger.LogDebug("Alert {AlertId} goes to {Email}", alert.AlertId, email); // finds: OPM0001
        if (!email.Contains('@', StringComparison.Ordinal))
        {
            _logger.LogWarning("Alert {AlertId}: email is null or odd: {IsOdd}", alert.AlertId, email.Length < 3); // clean
            throw new FormatException($"'{email}' is no address"); // finds: OPM0007
        }

        using (_logger.BeginScope(new Dictionary<string, object?> { ["email"] = email })) // finds: OPM0009
        {
            _logger.LogInformation("Mail queued for alert " + alert.AlertId); // finds: OPM0002
        }
    }

    private static Task<IReadOnlyList<Fare>> FetchAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Fare>>([new Fare("HEL-LIS", "Y", 129, "EUR")]);
}
