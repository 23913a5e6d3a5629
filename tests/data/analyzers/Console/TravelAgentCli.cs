using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;

namespace Corpus.TravelAgentCli;

public sealed class Traveller // finds: OPM0013
{
    public string FirstName { get; set; } = "";
    public string LastName { get; set; } = "";
    public string PassportNo { get; set; } = "";
    public string FrequentFlyerNumber { get; set; } = "";
}

public sealed record SearchQuery(string From, string To, int Adults);

internal static partial class CliLog
{
    [LoggerMessage(1, LogLevel.Information, "Search {From}-{To} for {Adults}")]
    public static partial void Search(ILogger logger, string from, string to, int adults); // clean

    [LoggerMessage(2, LogLevel.Information, "Booked {BookingId} for {FirstName}, passport {PassportNumber}")]
    public static partial void Booked(
        ILogger logger,
        string firstName, // finds: OPM0008
        string passportNumber, // finds: OPM0008
        Guid bookingId);

    [LoggerMessage(3, LogLevel.Warning, "Mail to {EmailAddress} bounced")]
    public static partial void Bounced(ILogger logger, string emailAddress); // finds: OPM0008

    [LoggerMessage(5, LogLevel.Debug, "Paid with {CardNumber}, {Currency}")]
    public static partial void Paid(ILogger logger, string cardNumber, string currency); // finds: OPM0008

    [LoggerMessage(4, LogLevel.Debug, "Address book has {AddressCount} entries")]
    public static partial void AddressBook(ILogger logger, int addressCount); // clean
}

public sealed class TravelAgentCli(HttpClient http, ILogger<TravelAgentCli> logger)
{
    public async Task<int> BookAsync(SearchQuery query, Traveller traveller, CancellationToken cancellationToken)
    {
        CliLog.Search(logger, query.From, query.To, query.Adults); // clean
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://gds.example/bookings") { Content = JsonContent.Create(traveller) };
        request.Headers.Add("X-Correlation-Id", Guid.NewGuid().ToString());
        logger.LogDebug("Sending {Method} with headers {Headers}", request.Method, request.Headers.ToString()); // finds: OPM0006
        logger.LogDebug("Sending {Method} with {Length} bytes", request.Method, request.Content.Headers.ContentLength); // clean

        using var response = await http.SendAsync(request, cancellationToken);
        logger.LogDebug("Answer {StatusCode}", response.StatusCode); // clean
        if (!response.IsSuccessStatusCode)
        {
            logger.LogError("Booking failed for {@Traveller}", traveller); // finds: OPM0003
            Console.Error.WriteLine($"Booking for {traveller.FirstName} {traveller.LastName} failed"); // finds: OPM0010
            return 1;
        }

        await File.AppendAllTextAsync("bookings.txt", $"{traveller.PassportNo};{query.From};{query.To}\n", cancellationToken); // finds: OPM0010
        await File.AppendAllTextAsync("searches.txt", $"{query.From};{query.To}\n", cancellationToken); // clean
        Console.WriteLine("Booked {0}-{1}", query.From, query.To); // clean
        logger.LogInformation("Query was {Query}", query); // clean
        return 0;
    }
}
