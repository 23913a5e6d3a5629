using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OpenMed.Analyzers.Support;

namespace OpenMed.Analyzers.Pipelines;

public sealed class SanitizedPipelinesTests
{
    private const string Guarded = "LoggerFactory.Create(to => to.AddConsole().AddPiiSanitizer());";
    private const string Unguarded = "LoggerFactory.Create(to => to.AddConsole());";
    private const string SerilogGuarded = "Log.Logger = new LoggerConfiguration().WriteTo.PiiSanitized(to => to.Console()).CreateLogger();";
    private const string SerilogUnguarded = "Log.Logger = new LoggerConfiguration().WriteTo.Console().CreateLogger();";
    private const string Web = "var builder = WebApplication.CreateBuilder(); ";
    private const string OfExtensions = "logger.LogInformation(\"For {Email}\", email);";
    private const string OfSerilog = "Log.Information(\"For {Email}\", email);";

    private const string Loggers = """
        public sealed class PersonalAttribute : Microsoft.Extensions.Compliance.Classification.DataClassificationAttribute
        {
            public PersonalAttribute() : base(new("a", "b")) { }
        }
        public record Contact(string LastName, [property: Personal] string Note);
        public sealed partial class Clinic(Microsoft.Extensions.Logging.ILogger logger, Serilog.ILogger serilog, NLog.Logger nlog, log4net.ILog log4net)
        {
            private static readonly Action<Microsoft.Extensions.Logging.ILogger, string, Exception?> Defined = LoggerMessage.Define<string>(LogLevel.Debug, 1, "For {Who}");
        """;

    [Theory]
    [InlineData(OfExtensions, "OPM0001")]
    [InlineData("Defined(logger, email, null);", "OPM0001")]
    [InlineData("logger.LogInformation($\"For {order}\");", "OPM0002")]
    [InlineData("logger.LogInformation(\"For {@Who}\", new { email });", "OPM0003")]
    [InlineData("logger.LogInformation(\"For {Who}\", contact.Note);", "OPM0004")]
    [InlineData("logger.LogInformation(\"Headers {Headers}\", http.Request.Headers);", "OPM0006")]
    [InlineData("logger.LogError(new InvalidOperationException($\"no {email}\"), \"x\");", "OPM0007")]
    [InlineData("} [LoggerMessage(1, LogLevel.Debug, \"For {Email}\")] private partial void Sent(string email); private void More() {", "OPM0008")]
    [InlineData("logger.BeginScope(\"For {Who}\", email);", "OPM0009")]
    [InlineData("var who = email.Trim(); logger.LogInformation(\"For {Who}\", who);", "OPM0011")]
    public async Task ExtensionsLogger_Guarded_IsHint(string statement, string rule)
    {
        Assert.Equal([rule + " Info"], await Severities(Guarded, statement));
        Assert.Equal([rule + " Warning"], await Severities(Unguarded, statement));
        Assert.Equal([rule + " Warning"], await Severities("", statement));
        Assert.Equal([rule + " Warning"], await Severities(SerilogGuarded, statement));
    }

    [Theory]
    [InlineData(OfSerilog, "OPM0001")]
    [InlineData("serilog.Information($\"For {order}\");", "OPM0002")]
    [InlineData("serilog.Error(new InvalidOperationException($\"no {email}\"), \"x\");", "OPM0007")]
    [InlineData("serilog.ForContext(\"Email\", email);", "OPM0009")]
    [InlineData("Serilog.Context.LogContext.PushProperty(\"Email\", email);", "OPM0009")]
    [InlineData("new LoggerConfiguration().Enrich.WithProperty(\"Email\", email);", "OPM0009")]
    public async Task SerilogLogger_Guarded_IsHint(string statement, string rule)
    {
        Assert.Equal([rule + " Info"], await Severities(SerilogGuarded, statement));
        Assert.Equal([rule + " Warning"], await Severities(SerilogUnguarded, statement));
        Assert.Equal([rule + " Warning"], await Severities("", statement));
        Assert.Equal([rule + " Warning"], await Severities(Guarded, statement));
    }

    [Theory]
    [InlineData("nlog.Info(\"For {0}\", email);", "OPM0001")]
    [InlineData("log4net.Info(email);", "OPM0001")]
    [InlineData("NLog.ScopeContext.PushProperty(\"Email\", email);", "OPM0009")]
    [InlineData("System.Diagnostics.Activity.Current?.SetTag(\"Email\", email);", "OPM0009")]
    [InlineData("Console.WriteLine(email);", "OPM0010")]
    [InlineData("throw new InvalidOperationException($\"no {email}\");", "OPM0007")]
    public async Task OtherOutput_Guarded_StaysWarning(string statement, string rule) => Assert.Equal([rule + " Warning"], await Severities(Guarded + SerilogGuarded, statement));

    [Theory]
    [InlineData(Guarded + Unguarded, OfExtensions, "Warning")]
    [InlineData(Guarded + SerilogUnguarded, OfExtensions, "Info")]
    [InlineData(SerilogGuarded + SerilogUnguarded, OfSerilog, "Warning")]
    [InlineData(SerilogGuarded + Unguarded, OfSerilog, "Info")]
    [InlineData(Web + "builder.Logging.AddPiiSanitizer();", OfExtensions, "Info")]
    [InlineData(Web + "builder.Services.AddHealthChecks().AddPiiSanitizer();", OfExtensions, "Warning")]
    [InlineData(Web + "if (args.Length > 0) builder.Logging.AddPiiSanitizer();", OfExtensions, "Warning")]
    [InlineData("if (args.Length > 0) { " + Web + "builder.Logging.AddPiiSanitizer(); }", OfExtensions, "Info")]
    [InlineData(Web + "Guard(builder.Logging); void Guard(ILoggingBuilder to) => to.AddPiiSanitizer();", OfExtensions, "Info")]
    [InlineData(Web + "Guard(builder.Logging); void Guard(ILoggingBuilder to) { if (args.Length > 0) to.AddPiiSanitizer(); }", OfExtensions, "Warning")]
    [InlineData(Web + "Guard(builder.Logging); void Guard(ILoggingBuilder to) { if (args.Length > 0) return; to.AddPiiSanitizer(); }", OfExtensions, "Warning")]
    [InlineData(Web + "More(builder); void More(WebApplicationBuilder to) { if (args.Length > 0) Guard(to.Logging); } void Guard(ILoggingBuilder to) => to.AddPiiSanitizer();", OfExtensions, "Warning")]
    [InlineData(Web + "builder.Logging.AddPiiSanitizer(); builder.Host.UseSerilog();", OfExtensions, "Warning")]
    [InlineData(Web + "builder.Host.UseSerilog(); builder.Logging.AddPiiSanitizer();", OfExtensions, "Info")]
    [InlineData(SerilogGuarded + Web + "builder.Host.UseSerilog();", OfExtensions, "Info")]
    [InlineData(SerilogGuarded + Web + "builder.Services.AddSerilog();", OfExtensions, "Info")]
    [InlineData(SerilogGuarded + Web + "builder.Logging.AddSerilog();", OfExtensions, "Info")]
    [InlineData(SerilogGuarded + Web + "builder.Logging.AddSerilog().AddConsole();", OfExtensions, "Warning")]
    [InlineData(SerilogUnguarded + Web + "builder.Host.UseSerilog();", OfExtensions, "Warning")]
    [InlineData(Web + "builder.Host.UseSerilog((context, to) => to.WriteTo.PiiSanitized(sink => sink.Console()));", OfSerilog, "Info")]
    [InlineData("new LoggerConfiguration().Enrich.WithPiiMasking().WriteTo.Console().CreateLogger();", OfSerilog, "Warning")]
    [InlineData(SerilogGuarded + "new LoggerConfiguration().Enrich.WithPiiMasking().WriteTo.Console().CreateLogger();", OfSerilog, "Warning")]
    [InlineData("new LoggerConfiguration().ReadFrom.Configuration(null!).CreateLogger();", OfSerilog, "Warning")]
    [InlineData("new LoggerConfiguration().WriteTo.File(\"a.log\").WriteTo.PiiSanitized(to => to.Console()).CreateLogger();", OfSerilog, "Warning")]
    [InlineData("new LoggerConfiguration().ReadFrom.Configuration(null!).WriteTo.PiiSanitized(to => to.Console()).CreateLogger();", OfSerilog, "Warning")]
    [InlineData(SerilogGuarded + Web + "builder.Host.UseSerilog((context, to) => to.ReadFrom.Configuration(context.Configuration));", OfSerilog, "Warning")]
    [InlineData("new LoggerConfiguration().WriteTo.PiiSanitized(to => to.Logger(inner => inner.ReadFrom.Configuration(null!))).CreateLogger();", OfSerilog, "Info")]
    public async Task Logger_OfSetup_HasSeverity(string setup, string statement, string expected) => Assert.Equal(["OPM0001 " + expected], await Severities(setup, statement));

    [Theory]
    [InlineData("present", "", OfExtensions, "Info")]
    [InlineData("present", "", OfSerilog, "Info")]
    [InlineData(" Present ", Unguarded, OfExtensions, "Info")]
    [InlineData("present", "", "nlog.Info(\"For {0}\", email);", "Warning")]
    [InlineData("absent", Guarded, OfExtensions, "Warning")]
    [InlineData("auto", Guarded, OfExtensions, "Info")]
    [InlineData("auto", "", OfExtensions, "Warning")]
    [InlineData("maybe", Guarded, OfExtensions, "Info")]
    public async Task Option_SaysIt(string option, string setup, string statement, string expected) =>
        Assert.Equal(["OPM0001 " + expected], await Severities(setup, statement, "openmed_log_sanitizer = " + option));

    [Theory]
    [InlineData("error", Guarded, "Error")]
    [InlineData("warning", Guarded, "Warning")]
    [InlineData("suggestion", Unguarded, "Info")]
    public async Task SeverityOfUser_Wins(string severity, string setup, string expected) =>
        Assert.Equal(["OPM0001 " + expected], await Severities(setup, OfExtensions, $"dotnet_diagnostic.OPM0001.severity = {severity}"));

    [Fact]
    public async Task SeverityNone_OfUser_Wins() => Assert.Empty(await Severities(Guarded, OfExtensions, "dotnet_diagnostic.OPM0001.severity = none"));

    [Fact]
    public async Task SpecificOption_OfUser_Wins()
    {
        CSharpCompilation compilation = Compile(Guarded, OfExtensions);
        compilation = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions([new("OPM0001", ReportDiagnostic.Error)]));

        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(await Compiled.Analyze(compilation, [new LogCallAnalyzer()])).Severity);
    }

    [Fact]
    public async Task WarningsAsErrors_Guarded_StaysHint()
    {
        CSharpCompilation compilation = Compile(Guarded, OfExtensions);
        compilation = compilation.WithOptions(compilation.Options.WithGeneralDiagnosticOption(ReportDiagnostic.Error));

        Assert.Equal(DiagnosticSeverity.Info, Assert.Single(await Compiled.Analyze(compilation, [new LogCallAnalyzer()])).Severity);
    }

    private static async Task<IEnumerable<string>> Severities(string setup, string statement, string config = "")
    {
        CSharpCompilation compilation = Compile(setup, statement);
        Assert.Empty(Compiled.Errors(compilation));
        IReadOnlyList<Diagnostic> found = await new EditorConfig(config).Analyze(compilation, [new LogCallAnalyzer(), new ExceptionAnalyzer(), new DeclarationAnalyzer()]);
        return found.Where(diagnostic => diagnostic.Id != "OPM0013").Select(diagnostic => $"{diagnostic.Id} {diagnostic.Severity}");
    }

    private static CSharpCompilation Compile(string setup, string statement) => Pipeline.File(
        $"{Loggers} public void Do(string email, int order, Contact contact, Microsoft.AspNetCore.Http.HttpContext http) {{ {statement} }} }}",
        $"public static class Setup {{ public static void Run(string[] args) {{ {setup} }} }}");
}
