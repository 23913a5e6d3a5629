using OpenMed.Analyzers.Support;

namespace OpenMed.Analyzers.Pipelines;

public sealed class SinkReaderTests
{
    private const string Web = "var builder = WebApplication.CreateBuilder(args); ";

    [Theory]
    [InlineData("Log.Logger = new LoggerConfiguration().WriteTo./*!*/Console().CreateLogger();")]
    [InlineData("Log.Logger = new LoggerConfiguration().WriteTo./*!*/Console().CreateBootstrapLogger();")]
    [InlineData("var to = new LoggerConfiguration(); to.WriteTo./*!*/Console(); to.WriteTo./*!*/File(\"a.log\"); Log.Logger = to.CreateLogger();")]
    [InlineData("var to = new LoggerConfiguration(); to = to.MinimumLevel.Debug(); to = to.WriteTo./*!*/Console(); Log.Logger = to.CreateLogger();")]
    [InlineData("new LoggerConfiguration().WriteTo.PiiSanitized(to => to.Console()).WriteTo./*!*/File(\"a.log\").CreateLogger();")]
    [InlineData("new LoggerConfiguration().WriteTo./*!*/File(\"a.log\").WriteTo.PiiSanitized(to => to.Console()).CreateLogger();")]
    [InlineData("new LoggerConfiguration().AuditTo./*!*/File(\"a.log\").AuditTo.PiiSanitized(to => to.Console()).CreateLogger();")]
    [InlineData("new LoggerConfiguration().WriteTo.Logger(inner => inner.WriteTo./*!*/Console()).CreateLogger();")]
    [InlineData("new LoggerConfiguration().WriteTo.Conditional(e => true, to => to./*!*/Console()).CreateLogger();")]
    [InlineData("new LoggerConfiguration().WriteTo.Fallible(to => to./*!*/Console(), null!).CreateLogger();")]
    [InlineData("new LoggerConfiguration().WriteTo./*!*/Sink(new NoSink()).CreateLogger();")]
    [InlineData("new LoggerConfiguration().WriteTo./*!*/Sink<NoSink>().CreateLogger();")]
    [InlineData("new LoggerConfiguration().AuditTo./*!*/File(\"a.log\").CreateLogger();")]
    [InlineData("new LoggerConfiguration().AuditTo.Logger(inner => inner.AuditTo./*!*/Sink(new NoSink())).CreateLogger();")]
    [InlineData("var sinks = new LoggerConfiguration().WriteTo; sinks./*!*/Console();")]
    [InlineData("ConsoleLoggerConfigurationExtensions./*!*/Console(new LoggerConfiguration().WriteTo);")]
    [InlineData(Web + "builder.Host.UseSerilog((context, to) => to.ReadFrom.Configuration(context.Configuration).WriteTo./*!*/Console());")]
    [InlineData(Web + "builder.Services.AddSerilog((services, to) => { to.WriteTo./*!*/Console(); });")]
    [InlineData(Web + "builder.Logging.AddPiiSanitizer(); Log.Logger = new LoggerConfiguration().WriteTo./*!*/Console().CreateLogger(); builder.Logging.AddSerilog();")]
    [InlineData(Web + "builder.Logging.AddSerilog(new LoggerConfiguration().WriteTo./*!*/Console().CreateLogger());")]
    public Task Sink_BesideSanitizer_Triggers(string statements) => Pipeline.IsReportedAsMarked(Pipeline.Method(statements));

    [Theory]
    [InlineData("Log.Logger = new LoggerConfiguration().WriteTo.PiiSanitized(to => to.Console()).CreateBootstrapLogger();")]
    [InlineData("new LoggerConfiguration().WriteTo.PiiSanitized(to => { to.Console(); to.File(\"a.log\"); }).CreateLogger();")]
    [InlineData("new LoggerConfiguration().WriteTo.PiiSanitized(to => to.Logger(inner => inner.WriteTo.Console())).CreateLogger();")]
    [InlineData("new LoggerConfiguration().WriteTo.PiiSanitized(to => to.Conditional(e => true, sink => sink.Console())).CreateLogger();")]
    [InlineData("new LoggerConfiguration().WriteTo.Logger(inner => inner.WriteTo.PiiSanitized(to => to.Console())).CreateLogger();")]
    [InlineData("new LoggerConfiguration().WriteTo.Conditional(e => true, to => to.PiiSanitized(sink => sink.Console())).CreateLogger();")]
    [InlineData("new LoggerConfiguration().AuditTo.PiiSanitized(to => to.File(\"a.log\")).CreateLogger();")]
    [InlineData("new LoggerConfiguration().WriteTo.Logger(Log.Logger).CreateLogger();")]
    [InlineData("new LoggerConfiguration().MinimumLevel.Debug().Enrich.FromLogContext().CreateLogger();")]
    [InlineData("new LoggerConfiguration().Enrich.WithPiiMasking().WriteTo.Console().CreateLogger();")]
    [InlineData(Web + "new LoggerConfiguration().ReadFrom.Configuration(builder.Configuration).CreateLogger();")]
    [InlineData(Web + "builder.Host.UseSerilog((context, services, to) => to.ReadFrom.Services(services).WriteTo.PiiSanitized(sink => sink.Console()));")]
    [InlineData(Web + "builder.Logging.AddSerilog(new LoggerConfiguration().WriteTo.Console().CreateLogger()).AddPiiSanitizer();")]
    public Task Sink_BehindSanitizerOrNone_DoesNotTrigger(string statements) => Pipeline.IsReportedAsMarked(Pipeline.Method(statements));
}
