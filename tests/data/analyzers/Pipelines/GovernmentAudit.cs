using System;
using OpenMed.Logging;
using Serilog;
using Serilog.Core;
using Serilog.Events;

namespace Corpus.GovernmentAudit;

public sealed class MemorySink : ILogEventSink
{
    public int Count { get; private set; }

    public void Emit(LogEvent logEvent) => Count++;
}

public static class GovernmentAudit
{
    public static ILogger Audit(string path) => new LoggerConfiguration()
        .AuditTo.PiiSanitized(to => to.File(path)) // clean
        .CreateLogger();

    public static ILogger AuditRaw(string path) => new LoggerConfiguration()
        .AuditTo.File(path) // finds: OPM0012
        .CreateLogger();

    public static ILogger AuditThatThrows(string path) => new LoggerConfiguration()
        .AuditTo.PiiSanitized(to => to.Logger(inner => inner.AuditTo.File(path))) // clean
        .CreateLogger();

    public static ILogger AuditAndConsole(string path) => new LoggerConfiguration()
        .AuditTo.PiiSanitized(to => to.File(path)) // clean
        .WriteTo.Console(restrictedToMinimumLevel: LogEventLevel.Warning) // finds: OPM0012
        .CreateLogger();

    public static ILogger ToSink(MemorySink sink) => new LoggerConfiguration()
        .MinimumLevel.Verbose()
        .WriteTo.Sink(sink) // finds: OPM0012
        .CreateLogger();

    public static ILogger ToSanitizedSink(MemorySink sink) => new LoggerConfiguration()
        .MinimumLevel.Verbose()
        .WriteTo.PiiSanitized(to => to.Sink(sink)) // clean
        .CreateLogger();

    public static ILogger Shared(LogSanitizer sanitizer) => new LoggerConfiguration()
        .WriteTo.PiiSanitized(to => to.Debug(), sanitizer) // clean
        .CreateLogger();

    public static ILogger LevelsOnly() => new LoggerConfiguration()
        .MinimumLevel.Information() // clean
        .CreateLogger();

    public static ILogger Conditional(bool isDevelopment)
    {
        var configuration = new LoggerConfiguration().Enrich.FromLogContext();
        if (isDevelopment) configuration.WriteTo.Debug(); // finds: OPM0012
        configuration.WriteTo.PiiSanitized(to => to.Console()); // clean
        return configuration.CreateLogger();
    }

    public static void Decide(ILogger audit, string taxNumber, string caseNumber)
    {
        audit.Information("Case {CaseNumber} decided", caseNumber); // clean
        audit.Information("Tax payer {TaxNumber}", taxNumber); // finds: OPM0001
        audit.ForContext("TaxNumber", taxNumber).Information("Decided"); // finds: OPM0009
    }
}
