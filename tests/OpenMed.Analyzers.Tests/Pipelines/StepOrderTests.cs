using OpenMed.Analyzers.Support;

namespace OpenMed.Analyzers.Pipelines;

public sealed class StepOrderTests
{
    private const string Web = "var builder = WebApplication.CreateBuilder(args); ";

    [Theory]
    [InlineData(Web + "builder.Logging./*!*/AddPiiSanitizer(); builder.Host.UseSerilog();", "")]
    [InlineData(Web + "builder.Logging./*!*/AddPiiSanitizer(); builder.Services.AddSerilog();", "")]
    [InlineData(Web + "builder.Logging.AddConsole(); builder.Logging./*!*/AddPiiSanitizer(); builder.Host.UseSerilog((context, to) => { }, writeToProviders: true);", "")]
    [InlineData("Host.CreateDefaultBuilder(args).ConfigureLogging(logging => logging./*!*/AddPiiSanitizer()).UseSerilog().Build();", "")]
    [InlineData("var host = Host.CreateDefaultBuilder(args).ConfigureLogging(logging => logging./*!*/AddPiiSanitizer()); host.UseSerilog();", "")]
    [InlineData(Web + "builder.Logging./*!*/AddPiiSanitizer(); Use(builder);", "private static void Use(WebApplicationBuilder to) => to.Host.UseSerilog();")]
    [InlineData("", "public static void Use(WebApplicationBuilder to) { to.Logging./*!*/AddPiiSanitizer(); to.Services.AddSerilog(); }")]
    [InlineData(Web + "if (isDevelopment) builder.Logging./*!*/AddPiiSanitizer(); builder.Host.UseSerilog();", "")]
    public Task Sanitizer_BeforeReplacement_Triggers(string statements, string members) => Pipeline.IsReportedAsMarked(Pipeline.Method(statements, members));

    [Theory]
    [InlineData(Web + "builder.Host.UseSerilog(); builder.Logging.AddPiiSanitizer();")]
    [InlineData(Web + "builder.Services.AddSerilog(); builder.Logging.AddPiiSanitizer();")]
    [InlineData(Web + "builder.Logging.AddPiiSanitizer(); builder.Logging.AddSerilog();")]
    [InlineData(Web + "builder.Logging.AddPiiSanitizer(); builder.Host.UseSerilog(); builder.Logging.AddPiiSanitizer();")]
    [InlineData(Web + "if (isDevelopment) builder.Logging.AddPiiSanitizer(); else builder.Host.UseSerilog();")]
    [InlineData(Web + "switch (args.Length) { case 0: builder.Logging.AddPiiSanitizer(); break; default: builder.Host.UseSerilog(); break; }")]
    [InlineData(Web + "builder.Logging.AddPiiSanitizer(); Host.CreateDefaultBuilder(args).UseSerilog();")]
    [InlineData("Host.CreateDefaultBuilder(args).UseSerilog().ConfigureLogging(logging => logging.AddPiiSanitizer()).Build();")]
    public Task Sanitizer_AfterReplacementOrElsewhere_DoesNotTrigger(string statements) => Pipeline.IsReportedAsMarked(Pipeline.Method(statements));
}
