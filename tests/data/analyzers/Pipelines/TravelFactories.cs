using System;
using System.Collections.Generic;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenMed.Logging;
using Serilog;

namespace Corpus.TravelFactories;

public static class TravelFactories
{
    public static ILoggerFactory Raw() => LoggerFactory.Create(logging => logging.AddConsole()); // finds: OPM0012

    public static ILoggerFactory Sanitized() => LoggerFactory.Create(logging => logging.AddConsole().AddPiiSanitizer()); // clean

    public static ILoggerFactory SanitizedFirst() => LoggerFactory.Create(logging =>
    {
        logging.AddPiiSanitizer(options => options.Mode = LogSanitizerMode.RulesOnly); // clean
        logging.AddSystemdConsole(); // clean
    });

    public static ILoggerFactory Quiet() => LoggerFactory.Create(logging => logging.SetMinimumLevel(LogLevel.None)); // clean

    public static ILoggerFactory RawInLines() => LoggerFactory.Create(logging =>
    {
        logging.SetMinimumLevel(LogLevel.Trace);
        logging.AddDebug(); // finds: OPM0012
    });

    public static ILoggerFactory FromSection(IConfiguration configuration) => LoggerFactory.Create(logging => logging
        .AddConfiguration(configuration.GetSection("Logging"))
        .AddJsonConsole() // clean
        .AddPiiSanitizer(configuration.GetSection("Logs:Pii")));

    public static ILoggerFactory SerilogRaw() => LoggerFactory.Create(logging =>
    {
        var serilog = new LoggerConfiguration()
            .WriteTo.File("trips.log") // finds: OPM0012
            .CreateLogger();
        logging.AddSerilog(serilog, dispose: true);
    });

    public static ILoggerFactory SerilogSanitized() => LoggerFactory.Create(logging =>
    {
        var serilog = new LoggerConfiguration()
            .WriteTo.PiiSanitized(to => to.File("trips.log")) // clean
            .CreateLogger();
        logging.AddSerilog(serilog, dispose: true);
    });

    public static void Plan(ILoggerFactory loggers, string passengerName, IReadOnlyList<string> legs)
    {
        var logger = loggers.CreateLogger("plan");
        logger.LogInformation("Trip of {LegCount} legs", legs.Count); // clean
        logger.LogInformation("Trip of {PassengerName}", passengerName); // finds: OPM0001
        string guest = passengerName.Trim();
        logger.LogInformation("Trip of {Guest}", guest); // finds: OPM0011
        logger.LogInformation("Legs: {Legs}", string.Join('-', legs)); // clean
    }
}
