using Microsoft.AspNetCore.Mvc;

namespace OpenMed.Samples.WebApi;

/// <summary>The endpoints of a small clinic. They log what applications log, and should not.</summary>
internal static class Clinic
{
    /// <summary>Adds the endpoints.</summary>
    /// <param name="app">The application.</param>
    public static void MapClinic(this WebApplication app)
    {
        app.MapGet("/patients/{name}", Patient);
        app.MapGet("/search", Search);
        app.MapPost("/visits", AddVisit);
        app.MapGet("/insurance/{number}", Insurance);
        app.MapHealthChecks("/health");
    }

    private static string Patient(string name, ILogger<Program> logger, [FromHeader(Name = "X-User")] string? user)
    {
        using (logger.BeginScope("for {User}", user))
            logger.LogInformation("Reading the record of {PatientName}", name);
        return "found";
    }

    // The message is made beforehand, so that there is no property whose name says what it is.
    private static string Search(string? email, string? q, ILogger<Program> logger)
    {
        logger.LogInformation($"Search for {q} with the address {email}");
        return "none";
    }

    // Serilog by its own API, with the whole object.
    private static IResult AddVisit(Visit visit)
    {
        Serilog.Log.Information("Noted the visit {@Visit}", visit);
        return Results.Created();
    }

    // Exceptions carry the data that they are about.
    private static string Insurance(string number, string? patient) =>
        throw new InvalidOperationException($"There is no contract {number} of {patient}.") { Data = { ["account"] = number } };
}
