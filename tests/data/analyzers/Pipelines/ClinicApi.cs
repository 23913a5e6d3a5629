using System;
using System.Collections.Generic;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OpenMed.Logging;

namespace Corpus.ClinicApi;

public sealed record Visit(Guid VisitId, int PatientId, DateTimeOffset Start, string Ward);

public static class ClinicApi
{
    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Logging.ClearProviders();
        builder.Logging.AddConsole(); // clean
        builder.Logging.AddDebug(); // clean
        builder.Logging.SetMinimumLevel(LogLevel.Debug); // clean
        builder.Logging.AddPiiSanitizer(options => options.Mode = LogSanitizerMode.RulesOnly); // clean
        builder.Services.AddHealthChecks().AddPiiSanitizer();
        builder.Services.AddSingleton<Dictionary<Guid, Visit>>();

        var app = builder.Build();
        app.MapHealthChecks("/health");
        app.MapGet("/visits/{id:guid}", (Guid id, Dictionary<Guid, Visit> visits, ILogger<Visit> logger) =>
        {
            if (!visits.TryGetValue(id, out var visit))
            {
                logger.LogWarning("No visit {VisitId}", id); // clean
                return Results.NotFound();
            }

            logger.LogInformation("Visit {@Visit}", visit); // clean
            return Results.Ok(visit);
        });

        app.MapPost("/visits", (Visit visit, string patientEmail, HttpContext http, ILogger<Visit> logger) =>
        {
            logger.LogInformation("Visit in ward {Ward} booked by {PatientEmail}", visit.Ward, patientEmail); // finds: OPM0001
            logger.LogDebug("Posted to {Path}, {Length} bytes", http.Request.Path, http.Request.ContentLength); // clean
            logger.LogDebug("Query was {Query}", http.Request.QueryString.Value); // finds: OPM0006
            return Results.Created($"/visits/{visit.VisitId}", visit);
        });

        app.Logger.LogInformation("Listening on {Urls}", string.Join(";", app.Urls)); // clean
        return app;
    }
}
