using OpenMed.Analyzers.Support;

namespace OpenMed.Analyzers.CodeFixes;

public sealed class PipelineFixProviderTests
{
    private const string App = "HostApplicationBuilder builder = Host.CreateApplicationBuilder(args);\n";

    [Theory]
    [InlineData("builder.Logging.{|OPM0012:AddConsole|}();", "builder.Logging.AddConsole().AddPiiSanitizer();")]
    [InlineData("builder.Logging.{|OPM0012:AddConsole|}().{|OPM0012:AddDebug|}(); // why", "builder.Logging.AddConsole().AddDebug().AddPiiSanitizer(); // why")]
    [InlineData("builder.Logging.{|OPM0012:AddConsole|}().Services.AddOptions();", "builder.Logging.AddConsole().AddPiiSanitizer().Services.AddOptions();")]
    [InlineData("builder.Logging?.{|OPM0012:AddConsole|}();", "builder.Logging?.AddConsole().AddPiiSanitizer();")]
    [InlineData("ConsoleLoggerExtensions.{|OPM0012:AddConsole|}(builder.Logging);", "ConsoleLoggerExtensions.AddConsole(builder.Logging).AddPiiSanitizer();")]
    [InlineData("using ILoggerFactory made = LoggerFactory.Create(logging => logging.{|OPM0012:AddConsole|}());", "using ILoggerFactory made = LoggerFactory.Create(logging => logging.AddConsole().AddPiiSanitizer());")]
    [InlineData(
        "builder.Logging.{|OPM0012:AddConsole|}();\nbuilder.Services.AddLogging(logging => logging.{|OPM0012:AddDebug|}());",
        "builder.Logging.AddConsole().AddPiiSanitizer();\nbuilder.Services.AddLogging(logging => logging.AddDebug());")]
    [InlineData(
        "builder.Logging.{|OPM0012:AddConsole|}();\nHostApplicationBuilder other = Host.CreateApplicationBuilder();\nother.Logging.{|OPM0012:AddConsole|}();\nbuilder.Logging.{|OPM0012:AddDebug|}();",
        "builder.Logging.AddConsole().AddPiiSanitizer();\nHostApplicationBuilder other = Host.CreateApplicationBuilder();\nother.Logging.AddConsole().AddPiiSanitizer();\nbuilder.Logging.AddDebug();")]
    [InlineData(
        "if (args.Length > 0) builder.Logging.{|OPM0012:AddConsole|}();\nbuilder.Logging.{|OPM0012:AddDebug|}();",
        "if (args.Length > 0) builder.Logging.AddConsole();\nbuilder.Logging.AddDebug().AddPiiSanitizer();")]
    [InlineData(
        "if (args.Length > 0) LoggerFactory.Create(logging => logging.{|OPM0012:AddConsole|}());",
        "if (args.Length > 0) LoggerFactory.Create(logging => logging.AddConsole().AddPiiSanitizer());")]
    [InlineData(
        "builder.Logging // all\n    .{|OPM0012:AddConsole|}() // for the terminal\n    .{|OPM0012:AddDebug|}(); // for the debugger",
        "builder.Logging // all\n    .AddConsole() // for the terminal\n    .AddDebug()\n    .AddPiiSanitizer(); // for the debugger")]
    [InlineData(
        "LoggerFactory.Create(logging => logging\n    .ClearProviders()\n    // For the terminal.\n    .{|OPM0012:AddConsole|}() // why\n);",
        "LoggerFactory.Create(logging => logging\n    .ClearProviders()\n    // For the terminal.\n    .AddConsole() // why\n    .AddPiiSanitizer()\n);")]
    public Task Provider_IsSanitized(string before, string after) => Becomes(App + before, App + after);

    [Fact]
    public Task ProviderInAMethodForTwoBuilders_IsSanitizedThere() => Becomes(
        "Add(Host.CreateApplicationBuilder(args));\nAdd(Host.CreateApplicationBuilder());",
        "Add(Host.CreateApplicationBuilder(args));\nAdd(Host.CreateApplicationBuilder());",
        "static void Add(HostApplicationBuilder to) => to.Logging.{|OPM0012:AddConsole|}();",
        "static void Add(HostApplicationBuilder to) => to.Logging.AddConsole().AddPiiSanitizer();");

    [Fact]
    public Task Namespace_IsImported() => Fixed<PipelineAnalyzer, PipelineFixProvider>.Becomes(
        """
        // Of the clinic.
        using System;
        using Microsoft.Extensions.Hosting;
        using Serilog;

        public static class Setup
        {
            public static void Run() => Microsoft.Extensions.Logging.ConsoleLoggerExtensions.{|OPM0012:AddConsole|}(Host.CreateApplicationBuilder().Logging);
        }
        """,
        """
        // Of the clinic.
        using System;
        using Microsoft.Extensions.Hosting;
        using Microsoft.Extensions.Logging;
        using Serilog;

        public static class Setup
        {
            public static void Run() => Microsoft.Extensions.Logging.ConsoleLoggerExtensions.AddConsole(Host.CreateApplicationBuilder().Logging).AddPiiSanitizer();
        }
        """);

    // ILogger would be of two namespaces.
    [Fact]
    public Task NamespaceThatMakesANameAmbiguous_IsNotImported() => Fixed<PipelineAnalyzer, PipelineFixProvider>.Stays("""
        using Microsoft.Extensions.Hosting;
        using Serilog;

        public static class Setup
        {
            public static ILogger Logger => Log.Logger;
            public static void Run() => Microsoft.Extensions.Logging.ConsoleLoggerExtensions.{|OPM0012:AddConsole|}(Host.CreateApplicationBuilder().Logging);
        }
        """);

    [Theory]
    [InlineData(".WriteTo.{|OPM0012:Console|}()", ".WriteTo.PiiSanitized(to => to.Console())")]
    [InlineData(
        ".WriteTo.{|OPM0012:Console|}().MinimumLevel.Debug().WriteTo.{|OPM0012:File|}(\"a.log\")",
        ".WriteTo.PiiSanitized(to => to.Console()).MinimumLevel.Debug().WriteTo.PiiSanitized(to => to.File(\"a.log\"))")]
    [InlineData(
        "\n    .WriteTo.{|OPM0012:Console|}( // for the terminal\n        outputTemplate: \"{Message}\") // why\n    // For the archive.\n    .WriteTo.{|OPM0012:File|}(\"a.log\")\n    ",
        "\n    .WriteTo.PiiSanitized(to => to.Console( // for the terminal\n        outputTemplate: \"{Message}\")) // why\n    // For the archive.\n    .WriteTo.PiiSanitized(to => to.File(\"a.log\"))\n    ")]
    [InlineData(".WriteTo.{|OPM0012:Sink<NoSink>|}()", ".WriteTo.PiiSanitized(to => to.Sink<NoSink>())")]
    [InlineData(".WriteTo.{|OPM0012:Console|}(formatter: to)", ".WriteTo.PiiSanitized(sinks => sinks.Console(formatter: to))", "Serilog.Formatting.ITextFormatter to = null;\n")]
    [InlineData(".AuditTo.{|OPM0012:Sink|}(new NoSink())", ".AuditTo.PiiSanitized(to => to.Sink(new NoSink()))")]
    [InlineData(".AuditTo.{|OPM0012:File|}(\"a.log\")", ".AuditTo.PiiSanitized(to => to.Logger(sinks => sinks.AuditTo.File(\"a.log\")))")]
    [InlineData(".WriteTo.Logger(inner => inner.WriteTo.{|OPM0012:Console|}())", ".WriteTo.Logger(inner => inner.WriteTo.PiiSanitized(to => to.Console()))")]
    [InlineData(".WriteTo.Conditional(one => true, to => to.{|OPM0012:Console|}())", ".WriteTo.Conditional(one => true, to => to.PiiSanitized(sinks => sinks.Console()))")]
    [InlineData(".WriteTo.Async(to => { to.{|OPM0012:Console|}(); })", ".WriteTo.Async(to => { to.PiiSanitized(sinks => sinks.Console()); })")]
    public Task Sink_IsPutWithinTheSanitizer(string before, string after, string first = "") => Becomes(
        $"{first}using Logger log = new LoggerConfiguration(){before}.CreateLogger();",
        $"{first}using Logger log = new LoggerConfiguration(){after}.CreateLogger();");

    [Fact]
    public Task SinkOfAnOptionalConfiguration_IsPutWithinTheSanitizer() => Becomes(
        "LoggerConfiguration log = new();\nlog?.WriteTo.{|OPM0012:Console|}();",
        "LoggerConfiguration log = new();\nlog?.WriteTo.PiiSanitized(to => to.Console());");

    [Theory]
    [InlineData("builder.Logging.{|OPM0012:AddPiiSanitizer|}();\nbuilder.Services.AddSerilog();", "builder.Services.AddSerilog();\nbuilder.Logging.AddPiiSanitizer();")]
    [InlineData(
        "\n// Masks.\nbuilder.Logging.{|OPM0012:AddPiiSanitizer|}(options => options.MaxDepth = 4); // what is deep too\nbuilder.Services.AddOptions();\n// Writes.\nbuilder.Services.AddSerilog(); // replaces\n\nbuilder.Build();",
        "\nbuilder.Services.AddOptions();\n// Writes.\nbuilder.Services.AddSerilog(); // replaces\n// Masks.\nbuilder.Logging.AddPiiSanitizer(options => options.MaxDepth = 4); // what is deep too\n\nbuilder.Build();")]
    public Task SanitizerThatComesTooEarly_IsMoved(string before, string after) => Becomes(App + before, App + after);

    [Fact]
    public Task SanitizerAtTheTopLevel_IsMoved() => Fixed<PipelineAnalyzer, PipelineFixProvider>.Becomes(
        TopLevel("builder.Logging.{|OPM0012:AddPiiSanitizer|}();\nbuilder.Services.AddSerilog();\n"),
        TopLevel("builder.Services.AddSerilog();\nbuilder.Logging.AddPiiSanitizer();\n"),
        isProgram: true);

    [Fact]
    public Task AllOfAFile_AreMended() => Fixed<PipelineAnalyzer, PipelineFixProvider>.Becomes(
        Source(App + "builder.Logging.{|OPM0012:AddPiiSanitizer|}();\nbuilder.Services.AddSerilog((services, to) => to.WriteTo.{|OPM0012:Console|}());\nLoggerFactory.Create(logging => logging.{|OPM0012:AddDebug|}());"),
        Source(App + "builder.Services.AddSerilog((services, to) => to.WriteTo.PiiSanitized(sinks => sinks.Console()));\nbuilder.Logging.AddPiiSanitizer();\nLoggerFactory.Create(logging => logging.AddDebug().AddPiiSanitizer());"),
        rounds: 3);

    [Theory]
    [InlineData("builder.Services.{|OPM0012:AddSingleton<ILoggerProvider>|}(new NoProvider());")]
    [InlineData("using var made = new {|OPM0012:LoggerFactory|}(new ILoggerProvider[] { new NoProvider() });")]
    [InlineData("using var made = new LoggerFactory();\nmade.{|OPM0012:AddProvider|}(new NoProvider());")]
    [InlineData("if (args.Length > 0) builder.Logging.{|OPM0012:AddConsole|}();\nelse builder.Logging.{|OPM0012:AddDebug|}();")]
    [InlineData("if (args.Length > 0) builder.Services.AddLogging(logging => logging.{|OPM0012:AddConsole|}());")]
    [InlineData("builder.Logging.{|OPM0012:AddConsole|}();\nbuilder.Services.AddSerilog((services, to) => { }, writeToProviders: true);")]
    [InlineData("builder.Logging.{|OPM0012:AddPiiSanitizer|}();\nif (args.Length > 0)\n{\n    builder.Services.AddSerilog();\n}")]
    [InlineData("builder.Logging.AddConsole().{|OPM0012:AddPiiSanitizer|}();\nbuilder.Services.AddSerilog();")]
    [InlineData("IServiceCollection services = builder.Services;\nbuilder.Logging.{|OPM0012:AddPiiSanitizer|}();\nIServiceCollection same = services.AddSerilog();")]
    [InlineData("builder.Logging.{|OPM0012:AddPiiSanitizer|}(); builder.Services.AddSerilog();")]
    [InlineData("builder.Logging.{|OPM0012:AddPiiSanitizer|}();\n#pragma warning disable CA1848\nbuilder.Services.AddSerilog();")]
    [InlineData("new LoggerConfiguration().WriteTo.Map(\"Ward\", (ward, to) => to.{|OPM0012:File|}(ward));")]
    [InlineData("ConsoleLoggerConfigurationExtensions.{|OPM0012:Console|}(new LoggerConfiguration().WriteTo);")]
    [InlineData("LoggerConfiguration log = new();\nif (args.Length > 0) log.WriteTo.{|OPM0012:File|}(Path(out string path));")]
    public Task OtherCalls_HaveNoFix(string statements) => Fixed<PipelineAnalyzer, PipelineFixProvider>.Stays(Source(App + statements));

    [Fact]
    public Task ProviderUnderAConditionOfAMethod_HasNoFix() => Fixed<PipelineAnalyzer, PipelineFixProvider>.Stays(Source(
        App + "Add(builder, args.Length > 0);",
        "static void Add(HostApplicationBuilder to, bool isWanted) { if (isWanted) to.Logging.{|OPM0012:AddConsole|}(); }"));

    [Fact]
    public Task ArgumentThatALambdaCannotHave_HasNoFix() => Fixed<PipelineAnalyzer, PipelineFixProvider>.Stays(Source(
        "",
        """
        static void Add(ref string path) => new LoggerConfiguration().WriteTo.{|OPM0012:File|}(path);
        static async System.Threading.Tasks.Task AddAsync(System.Threading.Tasks.Task<string> path) => new LoggerConfiguration().WriteTo.{|OPM0012:File|}(await path);
        """));

    private static Task Becomes(string before, string after, string membersBefore = "", string membersAfter = "") =>
        Fixed<PipelineAnalyzer, PipelineFixProvider>.Becomes(Source(before, membersBefore), Source(after, membersAfter));

    private static string TopLevel(string statements) =>
        "using Microsoft.Extensions.Hosting;\nusing Microsoft.Extensions.Logging;\nusing Serilog;\n\nHostApplicationBuilder builder = Host.CreateApplicationBuilder(args);\n" + statements;

    private static string Source(string statements, string members = "") => $$"""
        using System;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Hosting;
        using Microsoft.Extensions.Logging;
        using Serilog;
        using Serilog.Configuration;
        using Serilog.Core;
        using Serilog.Events;

        public static class Setup
        {
            public static void Run(string[] args)
            {
        {{string.Join('\n', statements.Split('\n').Select(line => line.Length == 0 || line[0] == '#' ? line : "        " + line))}}
            }

            {{members}}

            private static string Path(out string path) => path = "a.log";
        }

        public static class Sinks
        {
            public static LoggerConfiguration Async(this LoggerSinkConfiguration to, Action<LoggerSinkConfiguration> add) => LoggerSinkConfiguration.Wrap(to, sink => sink, add);

            public static LoggerConfiguration Map(this LoggerSinkConfiguration to, string name, Action<string, LoggerSinkConfiguration> add) =>
                LoggerSinkConfiguration.Wrap(to, sink => sink, inner => add(name, inner));
        }

        public sealed class NoProvider : ILoggerProvider
        {
            public Microsoft.Extensions.Logging.ILogger CreateLogger(string categoryName) => throw new NotSupportedException();
            public void Dispose() { }
        }

        public sealed class NoSink : ILogEventSink
        {
            public void Emit(LogEvent logEvent) { }
        }
        """;
}
