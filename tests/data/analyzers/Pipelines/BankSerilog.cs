using System;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;
using OpenMed.Logging;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace Corpus.BankSerilog;

public static class BankSerilog
{
    public static void Bootstrap()
    {
        Log.Logger = new LoggerConfiguration()
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            .Enrich.FromLogContext()
            .WriteTo.Console() // finds: OPM0012
            .CreateBootstrapLogger();
        Log.Information("Starting up"); // clean
    }

    public static Logger Sanitized() => new LoggerConfiguration()
        .MinimumLevel.Debug()
        .Enrich.WithProperty("Service", "transfers")
        .WriteTo.PiiSanitized(to => to.Console(new CompactJsonFormatter())) // clean
        .CreateLogger();

    public static Logger SanitizedToTwo() => new LoggerConfiguration()
        .WriteTo.PiiSanitized(to => // clean
        {
            to.Console();
            to.File("logs/bank-.log", rollingInterval: RollingInterval.Day);
        }, mode: "RulesOnly")
        .CreateLogger();

    public static Logger FileBesideIt() => new LoggerConfiguration()
        .WriteTo.PiiSanitized(to => to.Console()) // clean
        .WriteTo.File("logs/raw.log") // finds: OPM0012
        .CreateLogger();

    public static Logger Nested() => new LoggerConfiguration()
        .WriteTo.Logger(inner => inner
            .Filter.ByIncludingOnly(e => e.Level >= LogEventLevel.Error)
            .WriteTo.PiiSanitized(to => to.File("logs/errors.log"))) // clean
        .CreateLogger();

    public static Logger NestedRaw() => new LoggerConfiguration()
        .WriteTo.Logger(inner => inner
            .Filter.ByIncludingOnly(e => e.Level >= LogEventLevel.Error)
            .WriteTo.File("logs/errors.log")) // finds: OPM0012
        .CreateLogger();

    public static void Statements(string sortCode, string accountNumber, TimeSpan elapsed)
    {
        Log.Information("Account {AccountNumber} closed", accountNumber); // finds: OPM0001
        Log.Information("Sort code has {Length} digits, took {Elapsed}", sortCode.Length, elapsed); // clean
        Log.Debug("Closing " + elapsed.TotalMilliseconds); // finds: OPM0002
    }

    public static void Use(WebApplicationBuilder builder)
    {
        builder.Host.UseSerilog((context, services, configuration) => configuration
            .ReadFrom.Configuration(context.Configuration) // clean
            .ReadFrom.Services(services)
            .WriteTo.PiiSanitized(to => to.Console(), options => options.Mode = LogSanitizerMode.Deferred)); // clean
    }
}
