using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace Corpus.BookingEndpoints;

public record Passenger(string FirstName, string LastName, string PassportNumber, DateOnly BirthDate); // finds: OPM0013

public record BookingRequest(string FlightNumber, string ContactEmail, string ContactPhone, IReadOnlyList<Passenger> Passengers); // finds: OPM0013

public record Flight(string FlightNumber, string Origin, string Destination, int SeatsLeft);

public static class BookingEndpoints
{
    private static readonly ActivitySource Source = new("Corpus.Booking");

    public static void MapBookings(this IEndpointRouteBuilder app, ILogger logger)
    {
        app.MapPost("/bookings", (BookingRequest req) =>
        {
            using var activity = Source.StartActivity("book");
            activity?.SetTag("booking.flight", req.FlightNumber); // clean
            activity?.SetTag("booking.contact.email", req.ContactEmail); // finds: OPM0009
            activity?.AddTag("booking.passenger_count", req.Passengers.Count); // clean
            activity?.AddBaggage("phone", req.ContactPhone); // finds: OPM0009

            logger.LogInformation("Booking on {FlightNumber} for {PassengerCount}", req.FlightNumber, req.Passengers.Count); // clean
            foreach (var passenger in req.Passengers)
            {
                logger.LogDebug("Passenger {Passenger}", passenger); // finds: OPM0003
                logger.LogDebug("Passport {PassportNumber} checked", passenger.PassportNumber); // finds: OPM0001
            }

            if (req.Passengers.Any(p => p.BirthDate > DateOnly.FromDateTime(DateTime.UtcNow)))
            {
                activity?.SetStatus(ActivityStatusCode.Error, "birth date in the future");
                logger.LogWarning("Booking refused, {Field} in the future", nameof(Passenger.BirthDate)); // clean
                return Results.BadRequest();
            }

            var reference = Guid.NewGuid().ToString("N")[..6].ToUpperInvariant();
            activity?.SetTag("booking.reference_length", reference.Length); // clean
            activity?.SetTag("enduser.name", req.Passengers[0].LastName); // finds: OPM0009
            logger.LogInformation("Confirmation {Reference} sent to {Domain}", reference, req.ContactEmail[(req.ContactEmail.IndexOf('@') + 1)..]); // clean
            return Results.Ok(reference);
        });

        app.MapGet("/flights/{flightNumber}", (string flightNumber, HttpContext http) =>
        {
            var activity = Activity.Current;
            activity?.SetTag("http.client_ip", http.Connection.RemoteIpAddress?.ToString()); // finds: OPM0009
            activity?.SetTag("http.route", "/flights/{flightNumber}"); // clean
            var flight = new Flight(flightNumber, "HEL", "LIS", 12);
            logger.LogInformation("Found {Flight}", flight); // clean
            return flight;
        });
    }
}
